const path = require('node:path');
const { default: Runtime } = require('jest-runtime');

const TESTS = path.dirname(__dirname) + path.sep;

/** @type {Runtime | undefined} */
let kept;

/**
 * Loads sources and packages once for each worker instead of once for each test file, which took longer than the tests.
 * What stands in `test/` is loaded for each file anew. So `jest.mock` changes nothing here: hand in what differs.
 */
module.exports = class SharingRuntime extends Runtime {
  /** @param {ConstructorParameters<typeof Runtime>} options */
  constructor(...options) {
    kept ??= new Runtime(...options); // for the worker's whole life: nothing tears it down
    super(...options);
  }

  /** @param {Parameters<Runtime['requireModule']>} request */
  requireModule(...request) {
    const [from, name, options] = request;
    const isTest = !name || (name.startsWith('.') && path.join(path.dirname(from), name).startsWith(TESTS));
    return isTest || options?.isInternalModule
      ? super.requireModule(...request)
      : kept.requireModule(...request);
  }

  /** Those of the sources, too: live, as files are transformed when they are first asked for. */
  getSourceMaps() {
    const [shared, own] = [kept.getSourceMaps(), super.getSourceMaps()];
    return {
      get: (file) => own.get(file) ?? shared.get(file),
      [Symbol.iterator]: () => [...shared, ...own][Symbol.iterator](),
    };
  }
};
