import { expect, test } from '@jest/globals';
import { gapsCsv, renderCsv, votesCsv } from '../../src/gaps/csv.ts';

test.each([
  ['Who pays?', 'Who pays?'],
  ['Who pays, and when?', '"Who pays, and when?"'],
  ['Who is "Li"?', '"Who is ""Li""?"'],
  ['a\nb', '"a\nb"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =HYPERLINK("x")', `"'  =HYPERLINK(""x"")"`],
  ['\t=1', "'\t=1"],
  ['\r\n=1', `"'\r\n=1"`],
  ['＝1+1', "'＝1+1"],
  ['a=1', 'a=1'],
  [3, '3'],
])('the cell %j is written as %j', (value, written) => {
  expect(renderCsv([[value]])).toBe(`\ufeff${written}\r\n`);
});

const at = Date.UTC(2026, 10, 25, 21);

test('questions are rows with their other wordings', () => {
  const gap = { question: 'Who pays?', article: null, count: 3, at, others: ['Who funds it?', '=x'] };
  expect(gapsCsv([gap]).split('\r\n')).toEqual([
    '\ufefflast asked,count,question,other wordings,article',
    '2026-11-25 21:00,3,Who pays?,Who funds it? | =x,',
    '',
  ]);
});

test('answers are rows with their votes', () => {
  const votes = { helpful: 1, 'wrong quote': 0, 'wrong speaker': 2, 'no answer': 0 };
  const judged = { question: 'Who?', article: 'ferry', quote: '-5 degrees.', at, votes };
  expect(votesCsv([judged]).split('\r\n')[1]).toBe("2026-11-25 21:00,1,0,2,0,Who?,'-5 degrees.,ferry");
});
