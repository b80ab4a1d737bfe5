import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import { once } from '../once.ts';

/**
 * Keeps the young generation of each heap at its least, where a thread's own limit counts only without it, and has the old
 * one cleared away whenever it has grown by a third.
 */
const SMALL = 'optimize-for-size';

/** By how many percent the old generation may grow while such threads run: more than V8 would let it, so that it is cleared away less often. */
const GROWTH = 60;

/** Megabytes that the flag allows; V8 of Node 24 does not set them once more with it. */
const LEAST = 1;

/** Roomy threads that are starting. */
let starting = 0;
/** Those that have not ended yet. */
let running = 0;

/**
 * Starts a thread in whose young generation so many megabytes fit before V8 clears away, also where `--optimize-for-size`
 * keeps those of all others small. V8 looks at the sizes when it makes a heap, so they are others until the thread is there,
 * and the heaps of other threads stay as they are; at the flag itself it looks each time that it clears away, so it is off
 * until the thread has ended.
 */
export function startRoomy(start: () => Worker, megabytes: number): Worker {
  if (!process.execArgv.includes(`--${SMALL}`)) return start();
  if (running++ === 0) setFlags(`no-${SMALL}`, `heap-growing-percent=${GROWTH}`);
  if (starting++ === 0) setFlags(`max-semi-space-size=${megabytes}`, `min-semi-space-size=${megabytes}`);
  const stand = once(() => {
    if (--starting === 0) setFlags('min-semi-space-size=0', `max-semi-space-size=${LEAST}`);
  });
  const end = once(() => {
    stand();
    if (--running === 0) setFlags(SMALL, 'heap-growing-percent=0');
  });
  try {
    return start().once('online', stand).once('exit', end);
  } catch (error) {
    end();
    throw error;
  }
}

function setFlags(...flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(`--${flag}`);
}
