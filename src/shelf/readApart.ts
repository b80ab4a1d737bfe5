import { availableParallelism } from 'node:os';
import { ReadingProcess } from './readingProcess.ts';
import type { ShelfEntry, ShelfRequest } from './readShelf.ts';

/** Processes that read at once when nobody is answered yet. */
const MOST_PROCESSES = 4;
/** Bytes that each of them takes, beside the code of Node.js, and that the bot takes with 2,000 articles: see docs/load.md. */
const FOR_EACH = 110e6;
const FOR_THE_BOT = 220e6;
/** Characters by which a process hardly grows. */
const LITTLE = 20_000;
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

/** Ends the process if it has read more than a little, for what needs the memory more; the next file starts another. */
export function makeRoom(): Promise<void> {
  return reader.shrink(LITTLE);
}

/** How many processes may read at once with so many cores, where the system gives this and all it starts so many bytes; 0 for any number. */
export function processesFor(cores: number, memory: number): number {
  const fitting = memory > 0 ? Math.floor((memory - FOR_THE_BOT) / FOR_EACH) : Infinity;
  return Math.max(1, Math.min(MOST_PROCESSES, cores, fitting));
}

/**
 * Reads many files in as many processes as there are cores and memory for; `hear` gets what became of each, in any order. Roomy ones take
 * some more memory to be faster.
 */
export async function readInProcesses(
  request: ShelfRequest,
  hear: (entry: ShelfEntry) => void,
  isRoomy = false,
): Promise<void> {
  const { files } = request;
  const most = processesFor(availableParallelism(), process.constrainedMemory());
  const count = Math.min(most, Math.ceil(files.length / FILES_AT_ONCE));
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
