import { expect, test } from '@jest/globals';
import { Answers } from '../../src/answering/answers.ts';
import type { Answer } from '../../src/types.ts';

const ANSWER: Answer = {
  question: 'Who?',
  answered: false,
  confidence: 0,
  by: 'words',
  fact: null,
  matches: [],
  corrections: [],
  didYouMean: [],
  nameOffers: [],
  notQuoted: null,
};

function fail(): Promise<never> {
  return Promise.reject(new Error('no such article'));
}

/** Counts how often something is found out. */
function finder(isWhole = true) {
  let times = 0;
  return {
    find: async () => (times++, await Promise.resolve({ answer: ANSWER, isWhole })),
    times: () => times,
  };
}

test('what several ask at once is found out once, and once counted', async () => {
  const answers = new Answers();
  const { find, times } = finder();
  const all = [1, 2, 3].map(() => answers.get('Who?', {}, find));
  expect([answers.underWay, answers.has('Who?', {}), answers.has('Who?', { article: 'a' })]).toEqual([
    1,
    true,
    false,
  ]);
  const [one, ...others] = await Promise.all(all);
  expect(others).toEqual([one, one]);
  expect([times(), answers.underWay, answers.has('Who?', {})]).toEqual([1, 0, true]);
});

test('an answer of which a judge knows nothing is not remembered', async () => {
  const answers = new Answers();
  const { find, times } = finder(false);
  await answers.get('Who?', {}, find);
  expect(answers.has('Who?', {})).toBe(false);
  await answers.get('Who?', {}, find);
  expect(times()).toBe(2);
});

test('what fails fails for all who ask at once, and is tried again for those after them', async () => {
  const answers = new Answers();
  const both = await Promise.allSettled([answers.get('Who?', {}, fail), answers.get('Who?', {}, fail)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await answers.get('Who?', {}, finder().find)).toEqual(ANSWER);
});
