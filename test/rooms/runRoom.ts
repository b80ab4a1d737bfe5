import { basename, join } from 'node:path';
import { describe } from '@jest/globals';
import { FILES, ROOMS, roomsOf, TESTS } from './rooms.ts';

/** Runs all tests of the room that a file is named after. */
export function runRoom(path: string): void {
  const room = basename(path, '.room.ts');
  const files = FILES.filter((file) => roomsOf(file).includes(room));
  if (isOfFiles(room)) return files.forEach(load);
  for (const file of files) {
    describe(`test/${file}`, () => {
      load(file);
    });
  }
}

/** Tests that run at the same time begin before the hooks of a `describe` around them, so that there is none. */
function isOfFiles(room: string): boolean {
  return ROOMS[room]?.every((name) => name.endsWith('.test.ts')) ?? false;
}

function load(file: string): void {
  require(join(TESTS, file));
}
