import { expect, test } from '@jest/globals';
import type { SetResult } from '../../bench/results.ts';
import { showResults } from '../../bench/show.ts';

const engine = (name: string, hit1: number): SetResult['engines'][number] => ({
  name,
  hit1,
  hit3: 1,
  mrr: 0.75,
  misspelt: 0.5,
  offTopic: null,
  unanswerable: null,
  answered: 0.75,
  answeredRight: null,
  rightRefused: null,
  offTopicRefused: null,
  unanswerableRefused: null,
  refusedAt90: null,
});
const shown = (language: string, reading: number) => {
  const quality: SetResult = {
    date: '2026-11-27',
    commit: null,
    machine: '',
    set: 'a',
    language,
    questions: 4,
    articles: 1,
    passages: 9,
    answerable: 4,
    unanswerable: 0,
    engines: [
      engine('Whosaid, words', 0.5),
      engine('Fuse.js', 0.4),
      engine('Whosaid', reading),
      engine('Whosaid at 2534fc0', 0.3),
    ],
  };
  return showResults({ engines: [], quality: [quality] });
};

test('where rows are the same because another language is left to the words, the page says so', () => {
  expect(shown('de', 0.5)).toContain('The rows of Whosaid are the same because');
});

test.each([
  ['in English', 'en', 0.5],
  ['where they differ', 'de', 0.6],
])('%s nothing is said of rows', (_, language, reading) => {
  expect(shown(language, reading)).not.toContain('The rows of Whosaid');
});
