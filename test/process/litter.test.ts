import { expect, it } from '@jest/globals';
import { clearAway, litter } from '../../src/process/litter.ts';

const SIZE = 100_000;
const TIMES = 1000;

it('what nobody uses any more is cleared away before it is much', () => {
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  for (let time = 0; time < TIMES; time += 1) {
    new Uint8Array(SIZE).fill(1);
    litter(SIZE);
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  expect(most).toBeLessThan(TIMES * SIZE * 0.1);
});

it('all that nobody uses any more is cleared away, however long it was used', async () => {
  const kept = new WeakRef({ letters: 'a'.repeat(SIZE) });
  // A reference holds what it refers to until the end of the job that made it.
  await new Promise(setImmediate);
  clearAway();
  expect(kept.deref()).toBeUndefined();
});
