import { expect, test } from '@jest/globals';
import { misspell } from '../../bench/misspell.ts';
import { Random } from '../../bench/random.ts';

const TYPOS = { what: ['waht'], satellite: ['satelite', 'sattelite'] };

test('every word of the list is misspelt, and keeps its capital', () => {
  expect(misspell('What is a "satellite"?', TYPOS, new Random(1))).toMatch(/^Waht is a "sat(el|tel)ite"\?$/);
});

test('other words stay, whatever they are called', () => {
  expect(misspell('constructor toString', TYPOS, new Random(1))).toBe('constructor toString');
});

/** Twenty misspellings of one word. */
function misspellOften(seed: number): string[] {
  const random = new Random(seed);
  return Array.from({ length: 20 }, () => misspell('satellite', TYPOS, random));
}

test('the same seed misspells in the same way', () => {
  expect(misspellOften(7)).toEqual(misspellOften(7));
  expect(new Set(misspellOften(7)).size).toBe(2);
});
