import { expect, it } from '@jest/globals';
import { litter } from '../src/litter.ts';

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
