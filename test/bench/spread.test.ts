import { expect, test } from '@jest/globals';
import type { QaSet } from '../../bench/data.ts';
import { spread } from '../../bench/spread.ts';

const setOf = (...sizes: number[]): QaSet => ({
  name: 'a set',
  licence: '',
  source: '',
  articles: sizes.map((size, place) => ({
    id: `${place}`,
    title: '',
    text: '',
    questions: Array.from({ length: size }, (_, number) => ({
      id: `${place}.${number}`,
      question: '',
      answers: [],
      answerable: true,
    })),
  })),
});

const idsOf = ({ articles }: QaSet) => articles.map(({ questions }) => questions.map(({ id }) => id));

test.each([
  [
    'one of two',
    [4, 4],
    4,
    [
      ['0.1', '0.3'],
      ['1.1', '1.3'],
    ],
  ],
  ['articles without a question go', [1, 1, 1, 1], 2, [['1.0'], ['3.0']]],
  ['a long article gives more', [1, 5], 2, [['1.1', '1.4']]],
  ['there are no more', [2, 1], 3, [['0.0', '0.1'], ['1.0']]],
])('%s: %j, at most %i', (_, sizes, most, ids) => {
  expect(idsOf(spread(setOf(...sizes), most))).toEqual(ids);
});

test('as many as wanted, of any set', () => {
  for (const most of [1, 2, 7, 49, 50])
    expect(idsOf(spread(setOf(13, 0, 30, 7), most)).flat()).toHaveLength(most);
});
