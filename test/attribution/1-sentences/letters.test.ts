import { expect, it } from '@jest/globals';
import { countLetters } from '../../../src/attribution/1-sentences/letters.ts';

const count = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

it('letters and digits are counted in spans of any length, in all and in quotation marks', () => {
  const text = 'Écru 12 – “łąka” '.repeat(100);
  const quotations = Array.from({ length: 100 }, (_, at) => ({ start: 17 * at + 10, end: 17 * at + 16 }));
  const letters = countLetters(text, quotations);
  for (const [start, end] of [
    [0, 0],
    [0, 1],
    [250, 260],
    [255, 257],
    [256, 512],
    [3, 1_699],
    [0, 1_700],
  ] as const) {
    expect(letters.all({ start, end })).toBe(count(text.slice(start, end)));
  }
  expect(letters.quoted({ start: 0, end: 1_700 })).toBe(400);
  expect(letters.quoted({ start: 17 * 20, end: 17 * 50 })).toBe(120);
  expect(letters.quoted({ start: 17 * 20 + 13, end: 17 * 50 })).toBe(118);
});
