import { availableParallelism } from 'node:os';
import { ReadingThread } from './readingThread.ts';
import type { ShelfEntry, ShelfRequest } from './readShelf.ts';

/** Threads that read at once when nobody is answered yet. */
const MOST_THREADS = 4;
/** Files that a thread takes at a time, so that all end at about the same time. */
const FILES_AT_ONCE = 16;

const thread = new ReadingThread();

/** Readies the thread for `readInThread`, so that files that are soon to be read need not wait for its start. */
export function prepareReading(): Promise<void> {
  return thread.prepare();
}

/** Reads files in a thread of their own; `hear` gets what became of each, in order. */
export async function readInThread(request: ShelfRequest, hear: (entry: ShelfEntry) => void): Promise<void> {
  await thread.read(request, hear);
  await thread.shrink();
}

/** Ends the thread unless it reads, for whoever needs the memory more; the next file starts another. */
export function endReading(): Promise<void> {
  return thread.end();
}

/**
 * Reads many files in as many threads as there are cores; `hear` gets what became of each, in any order. Roomy ones take
 * some more memory to be faster.
 */
export async function readInThreads(
  request: ShelfRequest,
  hear: (entry: ShelfEntry) => void,
  isRoomy = false,
): Promise<void> {
  const { files } = request;
  const count = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(files.length / FILES_AT_ONCE));
  let next = 0;
  const readOn = async (one: ReadingThread): Promise<void> => {
    const portion = files.slice(next, next + FILES_AT_ONCE);
    next += portion.length;
    if (portion.length === 0) return one.end();
    await one.read({ ...request, files: portion }, hear);
    await readOn(one);
  };
  const threads = Array.from({ length: count }, () => new ReadingThread({ isRoomy }));
  await Promise.all(threads.map(readOn));
}
