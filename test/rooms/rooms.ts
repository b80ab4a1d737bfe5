import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import rooms from './rooms.json' with { type: 'json' };

/** The folder of all tests. */
export const TESTS = join(__dirname, '..');

/**
 * Files of tests that are loaded together, and folders of such files, by the room that does it; the longest first, so that
 * none is left to run alone in the end.
 *
 * A file belongs to the room that names it, else to the one that names its folder (`.`: this one alone) or a folder above.
 * Those whose tests run at the same time have a room that names each of them, and begin together.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = rooms;

/** Each file of tests, by its path below `test/`. */
export const FILES: readonly string[] = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .sort();

/** The rooms that a file of tests belongs to: one, if all is well. */
export function roomsOf(file: string): string[] {
  const named = Object.keys(ROOMS).filter((room) => ROOMS[room]?.includes(file));
  if (named.length > 0) return named;
  const isIn = (folder: string) => dirname(file) === folder || file.startsWith(`${folder}/`);
  return Object.keys(ROOMS).filter((room) => ROOMS[room]?.some(isIn));
}
