import { expect, test } from '@jest/globals';
import { eitherAnswer } from '../../../../../src/language/en/search/answers/eitherAnswer.ts';

const CLUB = 'Members can |swap seats| or bring a guest at no cost, it said.';

/** What stands between bars is what was found to answer. */
test.each([
  ['can i bring a guest', CLUB, 'bring a guest at no cost'],
  ['can i swap seats', CLUB, 'swap seats'],
  ['can i swap a guest', CLUB, 'swap seats'],
  ['what can members bring', CLUB, 'swap seats'],
  ['can i come', CLUB, 'swap seats'],
  ['may I swap seats', 'Members may bring a guest, or |swap seats| on Mondays.', 'swap seats'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = eitherAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
