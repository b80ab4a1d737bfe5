import { expect, test } from '@jest/globals';
import { spreadRows, withReading } from '../../../bench/train/fusionReport.ts';
import type { Judged } from '../../../bench/train/judged.ts';

const judged: readonly Judged[] = [
  { kind: 'answerable', confidence: 0.12, place: 0 },
  { kind: 'answerable', confidence: 0.2, place: 0 },
  { kind: 'off-topic', confidence: 0.49, place: -1 },
  { kind: 'answerable', confidence: 0.5, place: 0 },
  { kind: 'answerable', confidence: 0.95, place: 0 },
  { kind: 'answerable', confidence: 1, place: 1 },
];

const resultOf = (shown: readonly Judged[]) => [
  { name: 'a', stages: ['words', 'reading'].map((by) => ({ by, judged: shown })) },
];

test('a row for each judge that is learned again has the mean, and the lowest and highest', () => {
  const rows = spreadRows([resultOf(judged), resultOf(judged.slice(0, 5))], 0.15);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([['a', 'reading', '90.0 (80.0–100.0)']]);
  expect(rows[0]).toContain('–');
});

const PAGE = `
| set   | judge   | first |
| ----- | ------- | ----- |
| a     | words   | 70.0  |
| a     | reading | 90.0  |
| b (c) | reading | 80.0  |
`;

test('where nothing was read, rows of reading stay as the page has them, behind the others of their set', () => {
  const rows = [
    ['a', 'words', '71.0'],
    ['b (c)', 'words', '72.0'],
  ];
  expect(withReading(rows, PAGE)).toEqual([
    ['a', 'words', '71.0'],
    ['a', 'reading', '90.0'],
    ['b (c)', 'words', '72.0'],
    ['b (c)', 'reading', '80.0'],
  ]);
});

test('what was read takes the place of what the page has', () => {
  const rows = [['a', 'reading', '91.0']];
  expect(withReading(rows, PAGE)).toEqual(rows);
});
