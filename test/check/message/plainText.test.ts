import { describe, expect, test } from '@jest/globals';
import { plainText, SIGNS } from '../../../src/check/message/plainText.ts';

describe('what is written in Discord', () => {
  test.each(SIGNS)('may have $sign, as in $example', ({ sign, example }) => {
    expect(example.search(sign)).toBeGreaterThanOrEqual(0);
  });

  test.each([
    ['**The** __ferry__ ||never stops||, `it` says', 'The ferry never stops, it says'],
    ['It ~~never~~ stops ~on Friday~, ~~or\nmay~~ it says', 'It  stops ~on Friday~,  it says'],
    ['It stops ~~on Friday', 'It stops on Friday'],
    ['The Sailors’ Fund and the clerks’ 2 boats', "The Sailors' Fund and the clerks' 2 boats"],
    ['‘Sell the boats’ Wren said', '‘Sell the boats’ Wren said'],
    ['It stops: https://coast.example/ferry?a=1&b=(2).', 'It stops:.'],
    ['It stops (https://coast.example).', 'It stops.'],
    ['It stops. [source](https://coast.example)', 'It stops.\nsource'],
    ['[The ferry](https://coast.example/a_(b)) stops.', 'The ferry stops.'],
    ['[1] The ferry [stops].', '[1] The ferry [stops].'],
    ['<@1> <@!2> <@&3> <#4> <id:customize> </ask:5> </gaps list:6>', '      '],
    ['The ferry stops <:sad:60000000000000001>.', 'The ferry stops.'],
    ['At 10:30:15 it stops :ferry:', 'At 10:30:15 it stops '],
    ['1️⃣ It stops #️⃣, at 1', ' It stops, at 1'],
    ['It stops <t:1795478400> or <t:-5:R>', 'It stops  or '],
    [String.raw`a \*b\* c\\d \e`, String.raw`a *b* c\d \e`],
    ['It stop [sic] and “[i]t rots”, at [1]', 'It stop and “it rots”, at [1]'],
    ['a < b, c > d, mail@here.example', 'a < b, c > d, mail@here.example'],
  ])('%j reads %j', (written, plain) => {
    expect(plainText(written)).toBe(plain);
  });

  test('is read in no time, whatever it is', () => {
    const start = performance.now();
    for (const part of [
      ' ',
      '[',
      '](',
      '[a](https://',
      '<@',
      ':a',
      '(',
      '\\',
      '. [',
      '> ',
      '~',
      '~~a',
      '~~ ~',
      '‘s’ ',
      'https://(',
    ]) {
      plainText(part.repeat(4_000 / part.length));
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('what comes along with words that were copied', () => {
  test.each([
    [
      'soft hyphens',
      'Nobody lis\u00adtened to the sec\u00adond half.',
      'Nobody listened to the second half.',
    ],
    ['zero-width spaces', 'Nobody \u200blistened.\ufeff', 'Nobody listened.'],
    ['letters in parts', 'Jo\u0308rg listened.', 'Jörg listened.'],
    [
      'lines that end within a sentence',
      'Nobody in the town hall listened to the second half of it,\nand the mayor, Ann Lee, had gone home before the\nvote.',
      'Nobody in the town hall listened to the second half of it, and the mayor, Ann Lee, had gone home before the vote.',
    ],
    [
      '… in a block quote',
      '> Nobody in the town hall listened to the second half\n> of the debate on fishing.',
      '> Nobody in the town hall listened to the second half of the debate on fishing.',
    ],
  ])('is no part of them: %s', (_, written, read) => {
    expect(plainText(written)).toBe(read);
  });

  test.each([
    ['a reaction', 'Nobody in the town hall listened to the second half\nlol'],
    ['a line that has ended', 'Nobody in the town hall listened to the second half.\nand so on and so on'],
    ['a short line', 'Nobody listened\nto the second half of it'],
    [
      'one of two without a capital',
      'nobody in the town hall listened to the second half\nthe mayor went home before it',
    ],
    ['a list below a colon', 'What the town hall heard in the second half:\nfishing and ships and boats'],
  ])('is not %s', (_, written) => {
    expect(plainText(written)).toBe(written);
  });
});
