import { expect, test } from '@jest/globals';
import { readShortNumbers, shortNumbers } from '../../src/text/shortNumbers.ts';

const BORDERS = [0, 1, 127, 128, 129, 16_383, 16_384, 2 ** 21, 2 ** 28 - 1, 2 ** 28, 2 ** 31 - 1];

test('numbers are the same again, in as few bytes as they need', () => {
  expect(readShortNumbers(Uint8Array.from(shortNumbers(BORDERS)))).toEqual(BORDERS);
  expect(BORDERS.map((number) => shortNumbers([number]).length)).toEqual([1, 1, 1, 2, 2, 2, 3, 4, 4, 5, 5]);
  expect(shortNumbers([])).toEqual([]);
});
