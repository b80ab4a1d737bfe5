import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';

/** Keeps the young generation of each heap at its least; a thread's own limit counts only without it. */
const SMALL = 'optimize-for-size';

/** Megabytes that the flag allows; V8 of Node 24 does not set them once more with it. */
const LEAST = 1;

/** Threads that are starting with the flag off. */
let starting = 0;

/**
 * Starts a thread in whose young generation so many megabytes fit before V8 clears away, also where `--optimize-for-size`
 * keeps those of all others small. V8 looks at its flags when it makes a heap, so they are others until the thread is there;
 * the heaps of other threads stay as they are.
 */
export function startRoomy(start: () => Worker, megabytes: number): Worker {
  if (!process.execArgv.includes(`--${SMALL}`)) return start();
  if (starting++ === 0)
    setFlags(`no-${SMALL}`, `max-semi-space-size=${megabytes}`, `min-semi-space-size=${megabytes}`);
  let isStarting = true;
  const end = (): void => {
    if (isStarting && --starting === 0)
      setFlags('min-semi-space-size=0', `max-semi-space-size=${LEAST}`, SMALL);
    isStarting = false;
  };
  return start().once('online', end).once('exit', end);
}

function setFlags(...flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(`--${flag}`);
}
