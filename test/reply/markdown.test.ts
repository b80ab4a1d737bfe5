import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { emphasize, escapeMarkdown, quote, tame } from '../../src/reply/markdown.ts';
import { spansWithin } from '../../src/text/spans.ts';
import { anyCharacter } from '../anyCharacter.ts';
import { plain, wordsOf } from './read.ts';
import { NASTY_TEXTS } from './samples.ts';

describe('escapeMarkdown', () => {
  test.each([
    ['a *bold* and _slanted_ word', String.raw`a \*bold\* and \_slanted\_ word`],
    ['~~gone~~ ||secret|| `code`', String.raw`\~\~gone\~\~ \|\|secret\|\| \`code\``],
    ['[text](https://a.example)', String.raw`\[text](https\://a.example)`],
    ['<@1> <#2> <t:3:R>', String.raw`\<@1> \<#2> \<t\:3:R>`],
    ['@everyone, @here, me@home.example', String.raw`\@everyone, \@here, me@home.example`],
    [
      'join discord.gg/abc or Discord.com/invite/abc',
      String.raw`join discord.gg\/abc or Discord.com\/invite/abc`,
    ],
    [':smile: at 12:30', String.raw`\:smile: at 12:30`],
    ['# Heading', String.raw`\# Heading`],
    ['  > said\n- item\n-# small\n+ plus', '  \\> said\n\\- item\n\\-# small\n\\+ plus'],
    ['2. two\n2.5 litres', '2\\. two\n2.5 litres'],
    ['a # b > c - d + e 1. f', 'a # b > c - d + e 1. f'],
    [String.raw`C:\temp`, String.raw`C:\\temp`],
    ["It's 4.2% (US$240bn), “so” – don’t!", "It's 4.2% (US$240bn), “so” – don’t!"],
  ])('%j is written as %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(plain(markdown)).toBe(text);
  });

  test.each(NASTY_TEXTS)('keeps the words of %s', (_, text) => {
    expect(plain(escapeMarkdown(text))).toBe(text);
  });

  test('whatever the text, its reader sees the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(plain(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  test.each(['[', ':a', '\n', ' ', '1', '\\', '@everyone', '    \n'])(
    'comes to the end of %j, repeated',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length);
      expect(escapeMarkdown(text).length).toBeGreaterThanOrEqual(text.length);
    },
  );
});

describe('emphasize', () => {
  test.each([
    ['no word', 'Coal and oil', [], 'Coal and oil'],
    ['one word', 'Coal and oil', [[0, 4]], '**Coal** and oil'],
    ['the last word', 'Coal and oil', [[9, 12]], 'Coal and **oil**'],
    ['a word with signs', 'the *real* one', [[4, 10]], String.raw`the **\*real\*** one`],
    ['a word over a line break', 'coal\nand oil', [[0, 8]], '**coal and** oil'],
    ['spans behind the end', 'coal', [[4, 9]], 'coal'],
  ])('puts %s in bold', (_, text, spans, markdown) => {
    const list = spans.map(([start = 0, end = 0]) => ({ start, end }));
    expect(emphasize(text, list)).toBe(markdown);
  });

  test('whatever the text and the spans, its reader sees the words', () => {
    const spans = fc.array(fc.record({ start: fc.integer({ min: -9, max: 99 }), end: fc.nat(120) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), spans, (text, list) => {
        expect(wordsOf(plain(emphasize(text, spansWithin(text, list))))).toEqual(wordsOf(text));
      }),
    );
  });
});

describe('quote', () => {
  test('marks each line, so that nothing after it belongs to it', () => {
    expect(quote('one\ntwo')).toBe('> one\n> two');
  });
});

describe('tame', () => {
  test.each([
    ['line breaks', ' one\n\ntwo\t three ', 'one two three'],
    ['marks of direction', '\u202eevil\u202c \u2067x\u2069', 'evil x'],
    ['control characters', 'a\u0000b\u001b[31mc', 'ab[31mc'],
    ['piles of marks', `n${'\u0316'.repeat(40)}o`, `n${'\u0316'.repeat(4)}o`],
  ])('removes %s', (_, text, expected) => {
    expect(tame(text)).toBe(expected);
  });

  test.each(['Зеленський', 'ไม่มีที่นี่', 'שָׁלוֹם', '👩‍👩‍👧‍👦', 'naïve'])('leaves %s as it is', (text) => {
    expect(tame(text)).toBe(text);
  });
});
