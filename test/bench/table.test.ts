import { expect, test } from '@jest/globals';
import { renderTable, thresholdTable } from '../../bench/table.ts';

test('columns have even width, the first reads from the left, the others from the right', () => {
  const table = renderTable(
    ['', 'hit@1'],
    [
      ['Whosaid', '80.1'],
      ['A', '100.0'],
    ],
  );
  expect(table.split('\n')).toEqual([
    '|         | hit@1 |',
    '| ------- | ----: |',
    '| Whosaid |  80.1 |',
    '| A       | 100.0 |',
  ]);
});

test('of what is answered at the threshold the table tells how much is right, where that was measured', () => {
  const run = { date: '2026-11-26', commit: null, machine: '' };
  const set = {
    ...run,
    set: 'a',
    language: 'en',
    questions: 4,
    articles: 1,
    passages: 9,
    answerable: 4,
    unanswerable: 0,
  };
  const figures = { hit1: 0.5, hit3: 1, mrr: 0.75, misspelt: 0.5, offTopic: null, unanswerable: null };
  const refused = { offTopicRefused: 1, unanswerableRefused: null };
  const engines = [
    { name: 'Whosaid', ...figures, ...refused, answered: 0.75, answeredRight: 2 / 3, rightRefused: 0.25 },
    { name: 'earlier', ...figures, ...refused, answered: 0.75 },
    { name: 'Fuse.js', ...figures, ...refused, answered: null, answeredRight: null },
  ];
  const [, , ...rows] = thresholdTable([{ ...set, engines }]).split('\n');
  expect(rows.map((row) => row.split('|').map((cell) => cell.trim()))).toEqual([
    ['', 'a: Whosaid', '75.0', '66.7', '25.0', '100.0', '–', '–', ''],
    ['', 'a: earlier', '75.0', '–', '–', '100.0', '–', '–', ''],
  ]);
});
