const { availableParallelism } = require('node:os');
const { jest } = require('../../package.json');

/**
 * Jest's settings for the rooms, beside those of package.json. Processes and threads that the sources start run what was
 * built: tsx would read the sources anew for each, which takes three times as long. File by file they run the sources.
 */
module.exports = {
  ...jest,
  rootDir: '../..',
  globalSetup: '<rootDir>/test/rooms/globalSetup.ts',
  testMatch: ['**/test/rooms/*.room.ts'],
  maxWorkers: Math.ceil(1.5 * availableParallelism()), // some wait most of the time
  testSequencer: '<rootDir>/test/rooms/longestFirst.cjs',
  moduleNameMapper: {
    ...jest.moduleNameMapper,
    '^\\.(?:\\./process)?/start(?:Process|Worker)\\.ts$': '<rootDir>/test/rooms/startBuilt.ts',
  },
};
