import { describe, expect, test } from '@jest/globals';
import { listAnswer, LIST_QUESTIONS } from '../../../../../src/language/en/search/answers/listAnswer.ts';

test.each(LIST_QUESTIONS)('%s fits its example: %s', (pattern, example) => {
  expect(example).toMatch(pattern);
});

/** What stands between bars is what was found to answer. */
const answerTo = (question: string, marked: string): string => {
  const [before = '', inside = ''] = marked.split('|');
  const sentence = marked.replaceAll('|', '');
  const span = { start: before.length, end: before.length + inside.length };
  const { start, end } = listAnswer(question, sentence, span);
  return sentence.slice(start, end);
};

describe('a list is the answer as a whole', () => {
  test.each([
    ['What did he buy?', 'He bought |a boat|, a car and a flat.', 'a boat, a car and a flat'],
    ['Which firms won?', 'The winners are |Brae Tools|, Quist and Lund.', 'Brae Tools, Quist and Lund'],
    [
      'What does the union want?',
      'It wants |an inquiry|, full pay and the names of the owners.',
      'an inquiry, full pay and the names of the owners',
    ],
    ['Who are her children?', 'Her sons, |Bo| and Kit, live in Pell.', 'Bo and Kit'],
    ['What did they steal?', 'They stole |a clock| and the silver, police said.', 'a clock and the silver'],
  ])('%s %s', (question, sentence, answer) => {
    expect(answerTo(question, sentence)).toBe(answer);
  });
});

describe('what is no list is left', () => {
  test.each([
    ['Which firms offered help?', '|Brae Tools|, Quist and Lund & Sons offered, he said.', 'Brae Tools'],
    ['Who bought a boat?', '|Ann Lund|, Bo Reed and Kit Omer came.', 'Ann Lund'],
    ['What did he buy?', 'He bought |a boat| and sailed to Lisk.', 'a boat'],
    ['What did he buy?', 'He bought |a boat|, which sank, and swam.', 'a boat'],
    ['What did he buy?', 'He bought |a boat|, he said, and sailed.', 'a boat'],
    ['When does it open?', 'It opens |on Monday|, on Friday and on Sunday.', 'on Monday'],
    ['What was it?', 'It was |a boat|, a car and a flat.', 'a boat'],
  ])('%s %s', (question, sentence, answer) => {
    expect(answerTo(question, sentence)).toBe(answer);
  });
});
