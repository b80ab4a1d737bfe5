import { expect, test } from '@jest/globals';
import type { Judged } from '../../../bench/train/judged.ts';
import { reliability, trusted } from '../../../bench/train/reliability.ts';

const judged: readonly Judged[] = [
  { kind: 'answerable', confidence: 0.12, place: 0 },
  { kind: 'answerable', confidence: 0.2, place: 0 },
  { kind: 'off-topic', confidence: 0.59, place: -1 },
  { kind: 'answerable', confidence: 0.6, place: 0 },
  { kind: 'answerable', confidence: 0.95, place: 0 },
  { kind: 'answerable', confidence: 1, place: 1 },
];

/** Two cells of a row of a table. */
const cellsOf = (markdown: string | undefined, name: string) =>
  markdown
    ?.split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, first]) => first === name)
    ?.slice(2, 4);

test('of the answers with “Not certain”, and of the others, it is counted how many are right', () => {
  const rows = reliability(judged, 0.15);
  expect(cellsOf(rows, '0.1–0.2')).toEqual(['1', '100.0']);
  expect(cellsOf(rows, 'marked "Not certain"')).toEqual(['2', '50.0']);
  expect(cellsOf(rows, 'answered, not marked')).toEqual(['3', '66.7']);
});

test('what is held back is counted together, and what is answered by words has a threshold of its own', () => {
  const stages = [
    { by: 'words', judged: judged.slice(0, 2) },
    { by: 'reading', judged },
  ];
  const names = ['learned from', 'a', 'b', 'c (learned from)'];
  const tables = trusted(
    names.map((name) => ({ name, stages })),
    0.1,
  );
  const titles = tables.map((text) => text.split('\n')[0]);
  expect(titles).toEqual([
    '### all that is held back',
    '### learned from, by words alone',
    ...names.map((name) => `### ${name}`),
  ]);
  expect(cellsOf(tables[0], 'answered, not marked')).toEqual(['6', '66.7']);
  expect(cellsOf(tables[1], 'marked "Not certain"')).toEqual(['1', '100.0']);
  expect(cellsOf(tables[3], 'marked "Not certain"')).toEqual(['3', '66.7']);
});
