import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { Library } from '../../src/library.ts';
import { button, chatInput, messageMenu, select, typing } from './standin/interactions.ts';
import { play, UNHURRIED } from './standin/play.ts';

const ZALGO = 'm\u0300\u0301\u0302\u0303\u0304\u0305i\u0306\u0307\u0308\u0309l\u030A\u030B\u030C\u030Dl';

/** What somebody types who wants to see the bot stumble. */
const NASTY: readonly (readonly [string, string])[] = [
  ['nothing but a space', ' '],
  ['six thousand characters', 'Where does the mill stand? '.repeat(223)],
  ['one word of six thousand characters', 'm'.repeat(6_000)],
  ['six thousand question marks', '?'.repeat(6_000)],
  ['emoji, with joiners and flags', '👩‍👩‍👧‍👦🏳️‍🌈🇺🇦👍🏽'.repeat(200)],
  ['half an emoji', '\uD83D mill \uDE00'],
  ['control characters', '\u0000\u0007\u001B[31mmill\u0085\u2028\u2029'],
  ['right-to-left marks', '\u202Emill\u202C \u2066river\u2069 \u200F?'],
  ['zero-width characters', 'm\u200Bi\u200Cl\u200Dl\uFEFF ?'],
  ['zalgo', `Where is the ${ZALGO.repeat(100)}?`],
  ['Markdown', '**mill** __river__ ~~x~~ ||spoiler|| `code` ```block``` > quote\n>>> all\n# head\n- list'],
  ['links', '[mill](https://example.com) <https://example.com> https://discord.gg/abcdef'],
  ['mentions', '@everyone @here <@800000000000000001> <@&710000000000000001> <#750000000000000001> </ask:1>'],
  ['a time, an emoji of a server', '<t:1:R> <:mill:123456789012345678> <a:mill:123456789012345678>'],
  ['backslashes', '\\'.repeat(3_000)],
  ['brackets', '[({<'.repeat(1_500)],
  ['a regular expression', '(a+)+$ ^(.*)*$ [a-z]{1,9999}'],
  ['an id of a button', 'share:x:y passage:0 sources:all:999999'],
];

/** An article with the same in it. */
const library = Library.fromTexts(
  [
    { id: 'mill', text: 'The mill\n\nThe mill stands by the river.\n' },
    {
      id: 'nasty',
      text: `A nasty article\n\n${NASTY.map(([what, text]) => `The ${what} sentence says ${text}.`).join('\n\n')}\n`,
    },
  ],
  { semantic: false },
);
const setting = {
  ...UNHURRIED,
  commands,
  library,
  allowances: { person: { burst: 9_999, milliseconds: 1 }, server: { burst: 9_999, milliseconds: 1 } },
};

// That nothing pings, and that no limit of Discord is hit, is checked by the stand-in at each answer.
describe('whatever is typed', () => {
  test.each(NASTY)('%s: is answered, and without an apology', (_what, text) =>
    play(async ({ discord, log }) => {
      await discord.isReady();
      const asked = [
        discord.does(chatInput('ask', { question: text })),
        discord.does(chatInput('ask', { question: text, article: text })),
        discord.does(chatInput('ask', { question: 'mill', article: 'nasty' })),
        discord.does(chatInput('sources', { article: text })),
        discord.does(messageMenu('Check against the article', text)),
        discord.does(typing('ask', 'article', { question: text, article: text })),
      ];
      const answers = await Promise.all(asked.map(({ answer }) => answer));
      expect(answers).not.toContain(null);
      expect(log.join('')).not.toContain('A command failed');
    }, setting),
  );
});

describe('whatever is pressed', () => {
  test('any custom_id gets an answer, and never an error', () =>
    play(async ({ discord, log }) => {
      await discord.isReady();
      const prefix = fc.constantFrom('sources', 'share', 'passage', 'ask', 'reload', '__proto__', '');
      const rest = fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('all:-1', 'all:1e9', 'all:NaN', 'all', ':::'),
      );
      await fc.assert(
        fc.asyncProperty(prefix, rest, async (name, more) => {
          const id = `${name}:${more}`;
          const asked = discord.does(name === 'passage' ? select(id, more) : button(id));
          expect(await asked.answer).not.toBeNull();
        }),
        { numRuns: 100 },
      );
      expect(log.filter((line) => line.includes('A command failed'))).toEqual([]);
    }, setting));
});
