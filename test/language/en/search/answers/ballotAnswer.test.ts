import { expect, test } from '@jest/globals';
import { ballotAnswer } from '../../../../../src/language/en/search/answers/ballotAnswer.ts';

const BACKED = 'Councillors backed the bypass by |22| votes to 9.';
const REJECTED = 'The assembly rejected the levy by |31 votes to 12|.';

/** What stands between bars is what was found to answer. */
test.each([
  ['how many voted against', BACKED, '9'],
  ['how many voted for it', BACKED, '22'],
  ['how many voted against the levy', REJECTED, '31'],
  ['How many voted for the levy?', REJECTED, '12'],
  ['how many voted no', 'They voted |seven|-two in favour.', 'two'],
  ['how many voted', BACKED, '22'],
  ['how many are against it', BACKED, '22'],
  ['how many voted against', 'It was backed by |22| votes to 9 and rejected later.', '22'],
  ['how many voted against', 'Turnout rose by |22 to 39 percent| after it was backed.', '22 to 39 percent'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = ballotAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
