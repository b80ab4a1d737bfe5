import { describe, expect, test } from '@jest/globals';
import { auroc, mean, percentile, refusedAt90, share } from '../../bench/metrics.ts';

describe('AUROC is how likely a good score is above a bad one', () => {
  test.each([
    ['all above', [3, 4], [1, 2], 1],
    ['all below', [1, 2], [3, 4], 0],
    ['ties count half', [1, 1], [1, 1], 0.5],
    ['three pairs of four', [2, 4], [1, 3], 0.75],
    ['a tie and a win', [2], [1, 2], 0.75],
  ])('%s', (_, good, bad, area) => {
    expect(auroc(good, bad)).toBe(area);
  });
});

test('a percentile is a value that occurs', () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.99, 1].map((part) => percentile(values, part))).toEqual([1, 3, 5, 5]);
});

test('mean and share', () => {
  expect(mean([1, 0.5, 0])).toBe(0.5);
  expect(share([true, false, false, true])).toBe(0.5);
});

test('what falls below what nine of ten good ones reach is refused', () => {
  const good = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(refusedAt90(good, [1, 1.9, 2, 11])).toBe(0.5);
  expect(refusedAt90([3], [1, 4])).toBe(0.5);
});
