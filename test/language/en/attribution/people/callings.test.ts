import { expect, test } from '@jest/globals';
import { isLoosely, LOOSE_EXAMPLES } from '../../../../../src/language/en/attribution/people/callings.ts';

test.each(LOOSE_EXAMPLES)('a %s may be called so who is called: %s', (noun, role) => {
  expect(isLoosely(noun, role)).toBe(true);
});

test.each([
  ['bishop', 'chief executive'],
  ['lawyer', 'farmer'],
  ['worker', 'minister'],
])('but no %s who is called: %s', (noun, role) => {
  expect(isLoosely(noun, role)).toBe(false);
});
