import { expect, test } from '@jest/globals';
import { reliability, spreadRows } from '../../../bench/train/fusionReport.ts';
import type { Judged } from '../../../bench/train/judged.ts';

const judged: readonly Judged[] = [
  { kind: 'answerable', confidence: 0.12, place: 0 },
  { kind: 'answerable', confidence: 0.2, place: 0 },
  { kind: 'off-topic', confidence: 0.49, place: -1 },
  { kind: 'answerable', confidence: 0.5, place: 0 },
  { kind: 'answerable', confidence: 0.95, place: 0 },
  { kind: 'answerable', confidence: 1, place: 1 },
];

test('of the answers with “Not certain”, and of the others, it is counted how many are right', () => {
  const rows = reliability(judged, 0.15)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const cellsOf = (name: string) => rows.find(([, first]) => first === name)?.slice(2, 4);
  expect(cellsOf('0.1–0.2')).toEqual(['1', '100.0']);
  expect(cellsOf('marked "Not certain"')).toEqual(['2', '50.0']);
  expect(cellsOf('answered, not marked')).toEqual(['3', '66.7']);
});

const resultOf = (shown: readonly Judged[]) => [
  { name: 'a', stages: ['words', 'reading'].map((by) => ({ by, judged: shown })) },
];

test('a row for each judge that is learned again has the mean, and the lowest and highest', () => {
  const rows = spreadRows([resultOf(judged), resultOf(judged.slice(0, 5))], 0.15);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([['a', 'reading', '90.0 (80.0–100.0)']]);
  expect(rows[0]).toContain('–');
});
