import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fit, fitEnd } from '../../src/reply/limits.ts';
import { escapeMarkdown } from '../../src/reply/markdown.ts';

describe('fit', () => {
  test.each([
    ['a text that fits', 'coal and oil', 12, 'coal and oil'],
    ['a text one character too long', 'coal and oil', 11, 'coal and…'],
    ['a cut right behind a word', 'coal and oil', 9, 'coal and…'],
    ['a word that is too long', 'internationalisation', 10, 'internati…'],
    ['a short word before a long one', 'a internationalisation', 10, 'a interna…'],
    ['a pair of surrogates', '👍👍👍👍', 4, '👍…'],
    ['a letter with marks', 'aaaae\u0301\u0301\u0301', 7, 'aaaa…'],
    ['no room at all', 'coal', 1, '…'],
  ])('%s', (_, text, limit, expected) => {
    expect(fit(text, limit)).toBe(expected);
  });

  test('counts the escapes, and never cuts one in two', () => {
    expect(fit('****', 5, escapeMarkdown)).toBe(String.raw`\*\*…`);
    expect(fit('****', 8, escapeMarkdown)).toBe(String.raw`\*\*\*\*`);
  });

  test('whatever the text, it keeps the limit and begins like the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 200 }),
        (text, limit) => {
          const fitted = fit(text, limit);
          expect(fitted.length).toBeLessThanOrEqual(limit);
          expect(text.startsWith(fitted === text ? text : fitted.slice(0, -1))).toBe(true);
          expect(fit(text, limit, escapeMarkdown).length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});

describe('fitEnd', () => {
  test.each([
    ['a text that fits', 'coal and oil', 12, 'coal and oil'],
    ['a text one character too long', 'coal and oil', 11, '…and oil'],
    ['a cut right before a word', 'coal and oil', 8, '…and oil'],
    ['a word that is too long', 'internationalisation', 10, '…alisation'],
    ['a pair of surrogates', '👍👍👍👍', 4, '…👍'],
    ['no room at all', 'coal', 1, '…'],
  ])('%s', (_, text, limit, expected) => {
    expect(fitEnd(text, limit)).toBe(expected);
  });

  test('whatever the text, it keeps the limit and ends like the text', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 200 }), (text, limit) => {
        const fitted = fitEnd(text, limit);
        expect(fitted.length).toBeLessThanOrEqual(limit);
        expect(text.endsWith(fitted === text ? text : fitted.slice(1))).toBe(true);
        expect(fitEnd(text, limit, escapeMarkdown).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
