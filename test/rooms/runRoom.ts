import { basename, join } from 'node:path';
import { describe } from '@jest/globals';
import { FILES, roomsOf, TESTS } from './rooms.ts';

/** Runs all tests of the room that a file is named after. */
export function runRoom(path: string): void {
  const room = basename(path, '.room.ts');
  const files = FILES.filter((file) => roomsOf(file).includes(room));
  // Tests that run at the same time begin before the hooks of a `describe` around them.
  if (files.length === 1) return files.forEach(load);
  for (const file of files) {
    describe(`test/${file}`, () => {
      load(file);
    });
  }
}

function load(file: string): void {
  require(join(TESTS, file));
}
