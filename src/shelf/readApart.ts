import { availableParallelism } from 'node:os';
import { ReadingProcess } from './readingProcess.ts';
import type { ShelfEntry, ShelfRequest } from './readShelf.ts';

/** Processes that read at once when nobody is answered yet. */
const MOST_PROCESSES = 4;
/** Files that a process takes at a time, so that all end at about the same time. */
const FILES_AT_ONCE = 16;

const reader = new ReadingProcess();

/** Readies the process for `readApart`, so that files that are soon to be read need not wait for its start. */
export function prepareReading(): Promise<void> {
  return reader.prepare();
}

/** Reads files in a process of their own; `hear` gets what became of each, in order. */
export async function readApart(request: ShelfRequest, hear: (entry: ShelfEntry) => void): Promise<void> {
  await reader.read(request, hear);
  await reader.shrink();
}

/** Ends the process unless it reads, for whoever needs the memory more; the next file starts another. */
export function endReading(): Promise<void> {
  return reader.end();
}

/**
 * Reads many files in as many processes as there are cores; `hear` gets what became of each, in any order. Roomy ones take
 * some more memory to be faster.
 */
export async function readInProcesses(
  request: ShelfRequest,
  hear: (entry: ShelfEntry) => void,
  isRoomy = false,
): Promise<void> {
  const { files } = request;
  const count = Math.min(MOST_PROCESSES, availableParallelism(), Math.ceil(files.length / FILES_AT_ONCE));
  let next = 0;
  const readOn = async (one: ReadingProcess): Promise<void> => {
    const portion = files.slice(next, next + FILES_AT_ONCE);
    next += portion.length;
    if (portion.length === 0) return one.end();
    await one.read({ ...request, files: portion }, hear);
    await readOn(one);
  };
  const readers = Array.from({ length: count }, () => new ReadingProcess({ isRoomy }));
  await Promise.all(readers.map(readOn));
}
