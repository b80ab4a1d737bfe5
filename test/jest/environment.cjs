const { TestEnvironment } = require('jest-environment-node');

/** @type {TestEnvironment | undefined} */
let first;

/** One environment for all test files of a worker, so that what `runtime.cjs` keeps is of the same realm as each of them. */
module.exports = class SharedEnvironment extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} options */
  constructor(...options) {
    if (first) return first;
    super(...options);
    first = this;
  }

  /** Leaves nothing of one file to the next. */
  async teardown() {
    this.fakeTimersModern?.useRealTimers();
    delete this.global[Symbol.for('TEST_TIMEOUT_SYMBOL')]; // what `jest.setTimeout` sets
  }
};
