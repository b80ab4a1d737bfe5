import { expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const YARD = 'Unless the county paid 3 million euros by May, the yard would close.';

const CASES: readonly BesideCase[] = [
  [YARD, 'Unless the county paid €3m by May, the yard would close.', ['exact']],
  [YARD, 'Unless the county paid €3 million by May, the yard would close.', ['exact']],
  ['It lost $4bn in May of last year.', 'It lost $4 billion in May of last year.', ['exact']],
  [YARD, 'Unless the county paid $3m by May, the yard would close.', ['words $/euros']],
  [YARD, 'Unless the county paid €3bn by May, the yard would close.', ['number 3bn/3 million']],
  [YARD, 'Unless the county paid €3 by May, the yard would close.', ['number 3/3 million']],
  [YARD, 'Unless the county paid €3.5m by May, the yard would close.', ['number 3.5m/3 million']],
  // Without a currency they are metres.
  ['The beam is 3 m long and was laid in May.', 'The beam is 3m long and was laid in May.', ['exact']],
  [
    'The beam is 3 m long and was laid in May.',
    'The beam is 3 million long and was laid in May.',
    ['number 3 million/3'],
  ],
];

test.each(CASES)('amounts of money are compared beside %j: %j', async (article, message, told) => {
  expect(await toldBeside(article, message)).toEqual(told);
});
