import { createReadStream, fstatSync } from 'node:fs';
import { diskReason } from '../disk/diskReason.ts';
import { UserError } from '../errors.ts';
import type { Terminal } from './terminal.ts';

/** The file descriptor that a shell opens for it. */
const INPUT = 0;

/** Standard input. Of a folder Node makes one that has ended; here it fails as soon as it is read. */
export function standardInput(): Terminal['input'] {
  return isFolder() ? createReadStream('', { fd: INPUT }) : process.stdin;
}

function isFolder(): boolean {
  try {
    return fstatSync(INPUT).isDirectory();
  } catch {
    return false;
  }
}

/** What comes by standard input, part by part. Throws a UserError where it can't be read. */
export async function* readAll<Part>(input: AsyncIterable<Part>): AsyncGenerator<Part> {
  try {
    yield* input;
  } catch (error) {
    throw new UserError(`standard input can't be read: ${diskReason(error)}`);
  }
}
