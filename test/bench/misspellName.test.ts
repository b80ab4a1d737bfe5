import { describe, expect, test } from '@jest/globals';
import { misspellName, SLIPS } from '../../bench/names/misspellName.ts';
import { Random } from '../../bench/random.ts';

const random = new Random(1);

describe('misspellName', () => {
  test.each([
    ['Li Hui', 'joined', 'Lihui'],
    ['Goldcomb', 'joined', null],
    ['Li Hui', 'split', null],
    ['Ann', 'dropped', null],
    ['BBC', 'doubled', null],
  ] as const)('makes of %s, %s: %s', (name, slip, wrong) => {
    expect(misspellName(name, slip, random)).toBe(wrong);
  });

  test('changes a name in every way but leaves its first letter, unless that is how it sounds', () => {
    for (const slip of SLIPS.filter((way) => way !== 'joined' && way !== 'split' && way !== 'respelt')) {
      const wrong = misspellName('Antony Blinken', slip, random);
      expect(wrong).not.toBe('Antony Blinken');
      expect(wrong ?? 'A').toMatch(/^[AB]/);
    }
  });

  test('splits a long word between two consonants', () => {
    expect(misspellName('Goldcomb', 'split', random)).toMatch(/^(?:Gol Dcomb|Gold Comb)$/);
  });

  test('gives the last name alone', () => {
    expect(misspellName('Antony Blinken', 'last name only', random)).toMatch(/^B\w+$/);
  });
});
