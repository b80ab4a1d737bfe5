import { expect, test } from '@jest/globals';
import { Random } from '../../../bench/random.ts';
import { misspellSome } from '../../../bench/train/misspellSome.ts';

const TEXT = 'Why did the port of Lisk buy a “Satellite” in 2024?';
const TYPOS = { satellite: ['satelite', 'sattelite'] };

/** The text a hundred times. */
function misspellOften(seed: number): string[] {
  const random = new Random(seed);
  return Array.from({ length: 100 }, () => misspellSome(TEXT, TYPOS, random));
}

const wordsOf = (text: string) => text.split(' ');

test('one or two words are misspelt, of four letters or more; the others stay', () => {
  for (const misspelt of misspellOften(1)) {
    const changed = wordsOf(TEXT).filter((word, at) => wordsOf(misspelt)[at] !== word);
    expect(changed.length).toBeLessThanOrEqual(2); // a swap of two like letters changes nothing
    expect(['port', 'Lisk', '“Satellite”']).toEqual(expect.arrayContaining(changed));
    expect(wordsOf(misspelt)).toHaveLength(wordsOf(TEXT).length);
  }
});

test('words are misspelt as the list has them, and by slips', () => {
  const spellings = new Set(misspellOften(1).map((text) => /“(.*)”/.exec(text)?.[1] ?? ''));
  expect(spellings).toContain('satelite');
  expect(spellings.size).toBeGreaterThan(5);
});

test('a text without such a word stays', () => {
  expect(misspellSome('Who is it?', TYPOS, new Random(1))).toBe('Who is it?');
});

test('the same seed misspells in the same way', () => {
  expect(misspellOften(7)).toEqual(misspellOften(7));
  expect(misspellOften(7)).not.toEqual(misspellOften(8));
});
