import { describe, expect, test } from '@jest/globals';
import { spansWithin } from '../../src/text/spans.ts';

describe('spansWithin', () => {
  test.each([
    [
      'sorts them',
      [
        [5, 8],
        [0, 4],
      ],
      [
        [0, 4],
        [5, 8],
      ],
    ],
    [
      'joins neighbours with a space between',
      [
        [0, 4],
        [4, 5],
        [5, 8],
      ],
      [[0, 8]],
    ],
    [
      'joins what overlaps',
      [
        [0, 6],
        [2, 4],
        [5, 8],
      ],
      [[0, 8]],
    ],
    [
      'cuts what sticks out',
      [
        [-3, 2],
        [9, 99],
      ],
      [
        [0, 2],
        [9, 12],
      ],
    ],
    [
      'leaves out what is empty or elsewhere',
      [
        [3, 3],
        [20, 30],
        [-9, -1],
        [4, 2],
      ],
      [],
    ],
  ])('%s', (_, spans, expected) => {
    const list = spans.map(([start = 0, end = 0]) => ({ start, end }));
    const apart = spansWithin('coalx and oil'.slice(0, 12), list).map(({ start, end }) => [start, end]);
    expect(apart).toEqual(expected);
  });
});
