import { availableParallelism } from 'node:os';
import { startThread, type Thread } from './thread.ts';
import type { Reader, Reading, Vectors, Window } from './types.ts';

/** Windows are read in so many threads at once, where there are as many cores; they share the weights. */
const THREADS = Math.min(2, availableParallelism());

/**
 * Loads a reader from its file of weights.
 *
 *     const reader = await loadReader('reader.bin');
 *     const [reading] = await reader.read('Who left?', [{ passages: ['It rained.', 'Ann left.'], at: 1 }]);
 *
 * Rejects with an Error of one line that names the file and what to do, where it can't be used.
 */
export async function loadReader(file: string, threads = THREADS): Promise<Reader> {
  const first = startThread({ file, threads, thread: 0, memory: null });
  const started = [first];
  try {
    const { name, dimensions, memory } = await first.loaded;
    for (let thread = 1; thread < threads; thread++)
      started.push(startThread({ file, threads, thread, memory }));
    await Promise.all(started.map(({ loaded }) => loaded));
    return {
      name,
      dimensions,
      encode: (texts) => encode(started, texts),
      read: (question, windows) => read(started, question, windows),
      close: () => closeAll(started),
    };
  } catch (error) {
    await closeAll(started);
    throw error;
  }
}

async function encode(threads: readonly Thread[], texts: readonly string[]): Promise<Vectors> {
  const done = await leastBusy(threads).do({ kind: 'encode', texts });
  if (done.kind !== 'encoded') throw new TypeError(`a thread has not encoded but ${done.kind}`);
  return done.vectors;
}

/** Each window goes to the thread that has least to do, and all windows of a thread together. */
async function read(
  threads: readonly Thread[],
  question: string,
  windows: readonly Window[],
): Promise<Reading[]> {
  const shares = threads.map((thread) => ({ thread, waiting: thread.waiting, places: [] as number[] }));
  windows.forEach((_, place) => {
    const least = shares.reduce((best, share) => (share.waiting < best.waiting ? share : best));
    least.waiting++;
    least.places.push(place);
  });
  const readings: Reading[] = [];
  await Promise.all(
    shares.map(async ({ thread, places }) => {
      if (places.length === 0) return;
      const task = { kind: 'read', question, windows: places.map((place) => windows[place]!) } as const;
      const done = await thread.do(task);
      if (done.kind !== 'read') throw new TypeError(`a thread has not read but ${done.kind}`);
      places.forEach((place, at) => (readings[place] = done.readings[at]!));
    }),
  );
  return readings;
}

function leastBusy(threads: readonly Thread[]): Thread {
  return threads.reduce((best, thread) => (thread.waiting < best.waiting ? thread : best));
}

async function closeAll(threads: readonly Thread[]): Promise<void> {
  await Promise.all(threads.map((thread) => thread.close()));
}
