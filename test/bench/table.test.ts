import { expect, test } from '@jest/globals';
import { renderTable } from '../../bench/table.ts';

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
