import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { tokenize } from '../../src/text/tokens.ts';
import { anyCharacter } from '../anyCharacter.ts';

const wordsOf = (text: string) => tokenize(text).map(({ word }) => word);

/** Milliseconds that the fastest of five readings takes. */
function fastest(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    tokenize(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('tokenize', () => {
  test.each([
    ['China’s CHINA', ['china', 'china']],
    ["don't O'Neill", ['dont', 'oneill']],
    ['Élysée naïve Straße', ['elysee', 'naive', 'straße']],
    ['U.S. J.K. a.m.', ['us', 'jk', 'am']],
    ['240,000 4.2% $5', ['240000', '4.2', 'percent', 'dollar', '5']],
    [
      '3,5 12,00 1,20,000 1.200.000 1.200 24.02.2022',
      ['3,5', '12,00', '120000', '1200000', '1.200', '24.02.2022'],
    ],
    ['full-scale', ['full', 'scale']],
    ['the constructor of it', ['the', 'constructor', 'of', 'it']],
    ['s x’s s', ['s', 'x', 's']],
    ['a ba a.b. ab', ['a', 'ba', 'ab', 'ab']],
    ['mem\u00adory non\u00a0break', ['memory', 'non', 'break']],
    ['Россия', ['россия']],
    ['卫星图像', wordsOf('卫星 图像')],
    ['', []],
    ['?! …', []],
  ])('%p is %p', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('keeps the place of each word in the text, soft hyphens and all', () => {
    const text = 'The “mem\u00adory” of Élysée’s 1,000';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'mem\u00adory',
      'of',
      'Élysée’s',
      '1,000',
    ]);
  });

  test('gives ordered pieces of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  // In linear time 32 times as long; were it quadratic, a thousand times.
  test.each(['a.', "a'", '1,', 'xx', '汉字'])('reads a long text of %p in linear time', (unit) => {
    expect(fastest(unit.repeat(32_000)) / fastest(unit.repeat(1_000))).toBeLessThan(300);
  });
});
