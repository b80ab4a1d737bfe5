import { expect, test } from '@jest/globals';
import { clauseAnswer } from '../../../../../src/language/en/search/answers/clauseAnswer.ts';

const GAMES = 'Elms play Orr on Wednesday; |Fenn| host Garrow on Sunday.';

/** What stands between bars is what was found to answer. */
test.each([
  ['who plays on wednesday', GAMES, 'Elms play Orr on Wednesday'],
  ['who plays on sunday', GAMES, 'Fenn'],
  ['who plays on friday', GAMES, 'Fenn'],
  ['who plays next', GAMES, 'Fenn'],
  ['who plays on wednesday', 'Elms play; |Fenn| rest on Wednesday.', 'Fenn'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = clauseAnswer(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
