import { expect, test } from '@jest/globals';
import { SPELLINGS, spellingOf } from '../../../../src/language/en/claims/spellings.ts';

test.each(SPELLINGS.map(({ example }) => example))('%j is %j', (british, american) => {
  expect(spellingOf(british)).toBe(spellingOf(american));
});

test.each([
  ['colourful', 'colorful'],
  ['labour', 'labor'],
  ['apologised', 'apologized'],
  ['organisations', 'organizations'],
  ['kilometres', 'km'],
  ['metres', 'meters'],
  ['cancelled', 'canceled'],
  ['fuelled', 'fueled'],
  ['councillors', 'councilors'],
  ['licence', 'license'],
  ['archaeologist', 'archeologist'],
  ['manoeuvre', 'maneuver'],
  ['mins', 'minutes'],
  ['towards', 'toward'],
  ['café', 'cafe'],
  ['jalapeño', 'jalapeno'],
])('%j is %j', (one, other) => {
  expect(spellingOf(one)).toBe(spellingOf(other));
});

test.each([
  ['four', 'for'],
  ['hours', 'years'],
  ['tour', 'tor'],
  ['filled', 'filed'],
  ['stalled', 'staled'],
  ['prize', 'prise'],
  ['there', 'their'],
  ['miles', 'kilometres'],
  ['metres', 'kilometres'],
  ['programmer', 'programmed'],
  ['aged', 'agent'],
  ['more', 'moor'],
])('%j is not %j', (one, other) => {
  expect(spellingOf(one)).not.toBe(spellingOf(other));
});
