import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { once } from '../values/once.ts';

/** Bytes after which V8 is asked to clear away. */
const MUCH = 2 ** 21;

/** V8's garbage collection. */
const collector = once((): ((...what: readonly { readonly type: 'minor' }[]) => void) => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return (...what) => void (typeof collect === 'function' && collect(...what));
});

let littered = 0;

/**
 * Takes note of bytes outside V8's heap that nobody uses any more, and has them cleared away when they are many. By itself V8
 * does so when its heap is full, and what lies outside takes some 20 MB by then.
 */
export function litter(bytes: number): void {
  littered += bytes;
  if (littered < MUCH) return;
  littered = 0;
  collector()({ type: 'minor' });
}

/**
 * Clears away all that nobody uses any more, in some 25 ms with 200 articles of 100 kB: after much has been replaced, and before
 * much is made. By itself V8 waits until its heap has grown.
 */
export function clearAway(): void {
  collector()();
}

/** Steps of a long work, of each of which something stays behind. */
const STEPS = 2_000;

/** Clears away after so many steps: by itself V8 waits for some 15 MB, which that many sentences of one article leave behind. */
export function clearAtTimes(steps: number): void {
  if (steps % STEPS === 0) clearAway();
}
