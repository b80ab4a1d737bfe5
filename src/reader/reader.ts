import { availableParallelism } from 'node:os';
import { startThread, type Thread } from './thread.ts';
import type { Reader, Reading, Vectors, Window } from './types.ts';

/** More threads than these would save little time for the memory that they take. */
const MOST_THREADS = 2;

export interface ReaderOptions {
  /** Threads that read at once and share the weights; as many as there are cores, two at most, unless given. */
  readonly threads?: number;
  /** Ends the threads when it is aborted, also while they load. */
  readonly signal?: AbortSignal;
  /** Hears when the reader is of no use any more: it was closed, or it broke. */
  readonly onEnd?: () => void;
}

/**
 * Loads a reader from its file of weights.
 *
 *     const reader = await loadReader('reader.bin');
 *     const [reading] = await reader.read('Who left?', [{ passages: ['It rained.', 'Ann left.'], at: 1 }]);
 *
 * Rejects with an Error of one line that names the file and what to do, where it can't be used.
 */
export async function loadReader(file: string, options: ReaderOptions = {}): Promise<Reader> {
  const { threads = Math.min(MOST_THREADS, availableParallelism()), signal, onEnd } = options;
  const started: Thread[] = [];
  const close = async () => {
    await Promise.all(started.map((thread) => thread.close()));
  };
  const start = (memory: WebAssembly.Memory | null) => {
    const thread = startThread({ file, threads, thread: started.length, memory }, () => onEnd?.());
    started.push(thread);
    return thread.loaded;
  };
  signal?.addEventListener('abort', () => void close(), { once: true });
  try {
    const { name, dimensions, memory } = await start(null);
    signal?.throwIfAborted();
    await Promise.all(Array.from({ length: threads - 1 }, () => start(memory)));
    return {
      name,
      dimensions,
      threads,
      encode: (texts) => encode(started, texts),
      read: (question, windows) => read(started, question, windows),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function encode(threads: readonly Thread[], texts: readonly string[]): Promise<Vectors> {
  const done = await leastBusy(threads).do({ kind: 'encode', texts }, texts.length);
  if (done.kind !== 'encoded') throw new TypeError(`a thread has not encoded but ${done.kind}`);
  return done.vectors;
}

/** Each window goes to the thread that has least to do, and all windows of a thread go together. */
async function read(
  threads: readonly Thread[],
  question: string,
  windows: readonly Window[],
): Promise<Reading[]> {
  const shares = threads.map((thread): Share => ({ thread, waiting: thread.waiting, places: [] }));
  windows.forEach((_, place) => {
    const least = leastBusy(shares);
    least.waiting++;
    least.places.push(place);
  });
  const readings: Reading[] = [];
  await Promise.all(
    shares.map(async ({ thread, places }) => {
      if (places.length === 0) return;
      const task = { kind: 'read', question, windows: places.map((place) => windows[place]!) } as const;
      const done = await thread.do(task, places.length);
      if (done.kind !== 'read') throw new TypeError(`a thread has not read but ${done.kind}`);
      places.forEach((place, at) => (readings[place] = done.readings[at]!));
    }),
  );
  return readings;
}

/** What a thread is to read of some windows. */
interface Share {
  readonly thread: Thread;
  waiting: number;
  readonly places: number[];
}

function leastBusy<Busy extends { readonly waiting: number }>(all: readonly Busy[]): Busy {
  return all.reduce((best, one) => (one.waiting < best.waiting ? one : best));
}
