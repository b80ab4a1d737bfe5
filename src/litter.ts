import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { once } from './once.ts';

/** Bytes after which V8 is asked to clear away. */
const MUCH = 2 ** 21;

/** Clears away what was made lately and nobody uses any more; a millisecond or two. */
const clearAway = once((): (() => void) => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return () => void (typeof collect === 'function' && collect({ type: 'minor' }));
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
  clearAway()();
}
