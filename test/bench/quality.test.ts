import { expect, test } from '@jest/globals';
import { readExercises } from '../../bench/corpus.ts';
import type { QaSet } from '../../bench/data.ts';
import type { Engine, Found } from '../../bench/engines/engine.ts';
import { measureQuality } from '../../bench/quality.ts';

const text = 'A storm came at night. Some 118 boats stayed in port. Nobody was hurt.';
const question = {
  id: '',
  misspelt: '',
  answers: [{ text: '118', start: text.indexOf('118') }],
  answerable: true,
};
const set: QaSet = {
  name: 'a',
  licence: 'CC0-1.0',
  source: '',
  articles: [
    {
      id: 'storm',
      title: 'Storm',
      text,
      questions: [
        { ...question, question: 'sure' },
        { ...question, question: 'unsure' },
        { ...question, question: 'wrong' },
        { ...question, question: 'trap', answers: [], answerable: false },
      ],
    },
  ],
};
const exercises = readExercises(set);
const { articles } = exercises[0]!.corpus;
const boats = articles[0]!.text.indexOf('118 boats');

/** What an engine says to each question; misspelt ones are empty. */
const engineOf = (right: number | { start: number; end: number }): Engine => {
  const said: Record<string, Found> = {
    sure: { hits: [{ passage: right, score: 1 }], confidence: 0.9, answered: true },
    unsure: { hits: [{ passage: right, score: 1 }], confidence: 0.1, answered: false },
    wrong: { hits: [{ passage: 0, score: 1 }], confidence: 0.6, answered: true },
    trap: { hits: [{ passage: 0, score: 1 }], confidence: 0.05, answered: false },
  };
  const nothing: Found = { hits: [], confidence: 0, answered: false };
  return { name: 'a', package: null, settings: '', index: () => (asked) => said[asked] ?? nothing };
};

const right = exercises[0]!.asked[0]!.right;

test.each([
  ['its number', [...right][0]!],
  ['where it stands, in an engine that splits articles itself', { start: boats, end: boats + 6 }],
])('a passage that overlaps an answer is a hit, told by %s', async (_, passage) => {
  const measured = await measureQuality(engineOf(passage), exercises, {}, async () => undefined);
  expect(measured).toMatchObject({
    hit1: 2 / 3,
    answered: 2 / 3,
    answeredRight: 0.5,
    rightRefused: 1 / 3,
    unanswerable: 1,
    unanswerableRefused: 1,
    refusedAt90: 1,
  });
});

test('a passage that stops before the answer is none', async () => {
  const measured = await measureQuality(
    engineOf({ start: boats - 5, end: boats }),
    exercises,
    {},
    async () => undefined,
  );
  expect(measured).toMatchObject({ hit1: 0, hit3: 0, answeredRight: 0, rightRefused: 0 });
});
