const { TestEnvironment } = require('jest-environment-node');

class SharedEnvironment extends TestEnvironment {
  /** Leaves nothing of one file to the next. */
  async teardown() {
    this.fakeTimersModern?.useRealTimers();
    delete this.global[Symbol.for('TEST_TIMEOUT_SYMBOL')]; // what `jest.setTimeout` sets
  }
}

/** @type {SharedEnvironment | undefined} */
let shared;

/**
 * One environment for all test files of a worker, so that what `runtime.cjs` keeps is of the same realm as each of them.
 *
 * @param {ConstructorParameters<typeof TestEnvironment>} options
 */
module.exports = function environment(...options) {
  shared ??= new SharedEnvironment(...options);
  return shared;
};
