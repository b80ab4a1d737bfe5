import { describe, expect, it } from '@jest/globals';
import { indexFrom, lastIndexBefore } from '../../src/values/indexFrom.ts';

const WORDS = ['a', 'b', 'a', 'b', 'a'];

describe('indexFrom', () => {
  it.each([
    [0, undefined, 1],
    [2, undefined, 3],
    [4, undefined, -1],
    [-3, undefined, 1],
    [0, 1, -1],
    [0, 2, 1],
    [2, 99, 3],
    [3, 2, -1],
  ])('finds the first from %j on, before %j, at %j', (from, to, place) => {
    expect(indexFrom(WORDS, from, (word) => word === 'b', to)).toBe(place);
  });
});

describe('lastIndexBefore', () => {
  it.each([
    [5, undefined, 3],
    [99, undefined, 3],
    [3, undefined, 1],
    [1, undefined, -1],
    [-1, undefined, -1],
    [5, 4, -1],
    [5, 3, 3],
    [3, -2, 1],
  ])('finds the last before %j, not before %j, at %j', (to, from, place) => {
    expect(lastIndexBefore(WORDS, to, (word) => word === 'b', from)).toBe(place);
  });
});

it('looks at nothing else', () => {
  const seen: number[] = [];
  const look = (_: string, place: number): boolean => seen.push(place) < 0;
  indexFrom(WORDS, 1, look, 3);
  lastIndexBefore(WORDS, 4, look, 3);
  expect(seen).toEqual([1, 2, 3]);
});
