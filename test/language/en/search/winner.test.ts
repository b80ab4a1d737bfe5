import { expect, test } from '@jest/globals';
import { winnerAsked } from '../../../../src/language/en/search/winner.ts';

/** What stands between bars is what was found to answer. */
test.each([
  ['Who won the cup?', 'Rovers beat |Falcons| 3-1 in the final.', 'Rovers'],
  ['Which team lost?', 'Rovers beat |Falcons 3-1| in the final.', 'Falcons'],
  ['who won in the second round', '|Bo Lind| was beaten by Ann Holm on Tuesday.', 'Ann Holm'],
  ['who lost', 'Bo Lind lost to |Ann Holm| on Tuesday.', 'Bo Lind'],
  ['who are the champions', 'Real Vik defeated |Olympique de Tarn|.', 'Real Vik'],
  ['who beat Falcons', '|Rovers| beat Falcons 3-1.', 'Rovers'],
  ['who won the cup', 'Rovers beat Falcons, and |Vik| took the cup.', 'Vik'],
  ['who won and who lost', 'Rovers beat |Falcons|.', 'Falcons'],
])('%s: %s', (question, marked, words) => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const { start, end } = winnerAsked(question, sentence, {
    start: before.length,
    end: before.length + inside.length,
  });
  expect(sentence.slice(start, end)).toBe(words);
});
