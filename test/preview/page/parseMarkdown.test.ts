import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it, test } from '@jest/globals';
import { parse, parseInline, plainText, quotedWords } from '../../../src/preview/page/parseMarkdown.ts';
import { emphasize, escapeMarkdown, quote, tame } from '../../../src/reply/markdown.ts';

const text = (words: string) => ({ kind: 'text', text: words });

describe('parseInline', () => {
  test.each([
    ['plain', [text('plain')]],
    ['a **b** c', [text('a '), { kind: 'strong', children: [text('b')] }, text(' c')]],
    ['*a* _b_', [{ kind: 'em', children: [text('a')] }, text(' '), { kind: 'em', children: [text('b')] }]],
    ['**a _b_**', [{ kind: 'strong', children: [text('a '), { kind: 'em', children: [text('b')] }] }]],
    ['snake_case_name', [text('snake_case_name')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['\\*not\\*', [text('*not*')]],
    ['**unclosed', [text('**unclosed')]],
    ['`**code**`', [{ kind: 'code', text: '**code**' }]],
    ['||hidden||', [{ kind: 'spoiler', children: [text('hidden')] }]],
    ['<t:1700000000:R>', [{ kind: 'time', seconds: 1700000000, style: 'R' }]],
    ['<@42>', [{ kind: 'mention', text: '@42' }]],
    ['</ask:1>', [{ kind: 'mention', text: '/ask' }]],
    [
      '[the *text*](https://a.example/b)',
      [
        {
          kind: 'link',
          url: 'https://a.example/b',
          children: [text('the '), { kind: 'em', children: [text('text')] }],
        },
      ],
    ],
    ['[x](javascript:alert(1))', [text('[x](javascript:alert(1))')]],
    [
      'https://a.example/b.',
      [{ kind: 'link', url: 'https://a.example/b', children: [text('https://a.example/b')] }, text('.')],
    ],
    ['<script>alert(1)</script>', [text('<script>alert(1)</script>')]],
    ['a\nb', [text('a'), { kind: 'break' }, text('b')]],
  ])('reads %j', (markdown, inline) => {
    expect(parseInline(markdown)).toEqual(inline);
  });
});

describe('parse', () => {
  test.each([
    ['> a\n> b\nc', ['quote', 'paragraph']],
    ['>>> a\nb\nc', ['quote']],
    ['# a\n-# b\nc', ['heading', 'small', 'paragraph']],
    ['- a\n- b', ['list']],
    ['1. a\n2. b', ['list']],
    ['```ts\ncode\n```\nrest', ['code', 'paragraph']],
    ['\\> a', ['paragraph']],
    ['#a', ['paragraph']],
  ])('finds the blocks of %j', (markdown, kinds) => {
    expect(parse(markdown).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('shows every text that the bot escapes as it is', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const shown = tame(words);
        expect(plainText(parse(escapeMarkdown(shown)))).toBe(shown);
      }),
    );
    const signs = array(constantFrom(...'*_~|`>#-+[]()<@:\\ a1.\n'.split('')), { maxLength: 24 });
    assert(
      property(signs, (letters) => {
        const shown = tame(letters.join(''));
        expect(plainText(parse(escapeMarkdown(shown)))).toBe(shown);
      }),
    );
  });

  it('ends within steps that grow no faster than the square of the length', () => {
    const hard = ['*', '**', '_', '__', '`', '||', '[', '> ', '**_'].map((sign) =>
      sign.repeat(4096 / sign.length),
    );
    for (const markdown of hard) expect(plainText(parse(markdown)).length).toBeLessThanOrEqual(4096);
  });
});

describe('quotedWords', () => {
  it('are those of the article, with the words in bold', () => {
    const words = 'The *pier* is closed_for_now.';
    const markdown = `${quote(emphasize(words, [{ start: 4, end: 10 }]))}\n\n— Anna Berg`;
    expect(quotedWords(markdown)).toBe(words);
  });

  it('are none where nothing is quoted', () => expect(quotedWords('The article does not say.')).toBeNull());
});
