import { expect, test } from '@jest/globals';
import { singular } from '../../../../../../src/language/en/search/another/numbers/counts.ts';

test.each([
  ['houses', 'house'],
  ['courses', 'course'],
  ['half-courses', 'course'],
  ['Prizes', 'prize'],
  ['buses', 'bus'],
  ['bus', 'bus'],
  ['boxes', 'box'],
  ['crosses', 'cross'],
  ['cross', 'cross'],
  ['churches', 'church'],
  ['dishes', 'dish'],
  ['ferries', 'ferry'],
  ['ships', 'ship'],
])('%s: one is a %s', (several, one) => {
  expect(singular(several)).toBe(one);
});
