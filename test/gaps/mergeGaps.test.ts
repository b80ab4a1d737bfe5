import { expect, test } from '@jest/globals';
import { mergeGaps } from '../../src/gaps/mergeGaps.ts';

const gap = (question: string, count: number, at: number, article: string | null = null) => ({
  question,
  count,
  at,
  article,
});

test('questions of a group are one, called as most ask it, and counted together', () => {
  const gaps = [gap('Who funds it?', 1, 300), gap('Who pays?', 4, 200)];
  expect(mergeGaps(gaps, [[0, 1]])).toEqual([
    { question: 'Who pays?', count: 5, at: 300, article: null, others: ['Who funds it?'] },
  ]);
});

test('the newest come first, and of equals what most ask', () => {
  const gaps = [gap('a', 1, 100), gap('b', 1, 300), gap('c', 7, 100)];
  expect(mergeGaps(gaps, [[0], [1], [2]]).map(({ question }) => question)).toEqual(['b', 'c', 'a']);
});

test('a question to one article is another than the same to all', () => {
  const gaps = [gap('Who pays?', 1, 100), gap('Who pays?', 1, 100, 'ferry')];
  expect(mergeGaps(gaps, [[0, 1]]).map(({ article }) => article)).toEqual([null, 'ferry']);
});

test('of nothing there is nothing', () => {
  expect(mergeGaps([], [])).toEqual([]);
});
