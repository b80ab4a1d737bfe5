import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { MessageFlags } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { chatInput, messageMenu, messageOf, type Deed } from '../discord/standin/interactions.ts';
import { asJson, asList, asText, type Json } from '../discord/standin/json.ts';
import { play, UNHURRIED } from '../discord/standin/play.ts';
import { ferryLibrary, SENTENCE } from './ferry.ts';
import { delivered, perform } from './perform.ts';

const NAME = 'Check against the article';
/** The bot's own id in `perform`. */
const APPLICATION = '550000000000000001';
const library = ferryLibrary();

test.each([
  [SENTENCE, 'answered', /^> /],
  [`look!! ${SENTENCE.toUpperCase()}`, 'answered', /^> /],
  [
    'the last ferry leaves Port Ellis on 9 November',
    'answered',
    /^✏️ \*\*Not word for word\*\*, and “9” is not in it \(the article: “4”\)\. The article has:/,
  ],
  ['Hamlet was written by a baker from Ghent', 'unanswered', /^\*\*The article has no such sentence\.\*\*$/],
])('the message %j is checked privately', async (message, outcome, description) => {
  const result = await perform(library, messageMenu(NAME, message));
  expect(result.outcome).toBe(outcome);
  expect(result.sent).toMatchObject([
    { type: 5, data: { flags: MessageFlags.Ephemeral }, problems: [] },
    { type: null, problems: [] },
  ]);
  expect(asText(result.sent[1]?.data.content)).toMatch(description);
});

test.each(['  \n ', 'https://coast.example <@80000000000000001>\n<:smile:60000000000000001>'])(
  'the message %j has no text, and that is said at once',
  async (message) => {
    const { sent, outcome } = await perform(library, messageMenu(NAME, message));
    expect(outcome).toBe('done');
    expect(sent).toMatchObject([{ type: 4, data: { flags: MessageFlags.Ephemeral }, problems: [] }]);
    expect(sent[0]?.data.content).toMatch(/^This message has no text/);
  },
);

test('whoever has a message checked hears at once, however long it takes', () => {
  const slow = ferryLibrary();
  const ask = slow.ask.bind(slow);
  slow.ask = async (...question) => {
    await sleep(200);
    return ask(...question);
  };
  return play(
    async ({ discord }) => {
      await discord.isReady();
      const asked = discord.does(messageMenu(NAME, `${SENTENCE} The mayor is a robot.`));
      expect(await asked.answer).toMatchObject({ type: 5, data: { flags: MessageFlags.Ephemeral } });
      expect(asText(asJson(await asked.edit).content)).toMatch(/^\*\*1 of 2 sentences/);
    },
    // Three questions take longer than this Discord waits.
    { commands, library: slow, discord: { window: 500 } },
  );
});

/** Somebody has a message of this content checked, with more that Discord tells of it. */
function checking(content: string, more: Json): Deed {
  const deed = messageMenu(NAME, content);
  const id = asText(deed.data.target_id);
  const message = asJson(asJson(asJson(deed.data.resolved).messages)[id]);
  return { ...deed, data: { ...deed.data, resolved: { messages: { [id]: { ...message, ...more } } } } };
}

const QUOTATION = '“The ferry costs more than it earns in winter.”';
const EMBED = { title: 'News of the harbour', description: SENTENCE };

test.each([
  ['what a message forwards', '', forwarding({ content: SENTENCE }), '> '],
  ['an embed that is forwarded', '', forwarding({ embeds: [{ type: 'rich', description: SENTENCE }] }), '> '],
  ["a program's embed", 'Look here:', { embeds: [{ type: 'rich', ...EMBED }] }, '**1 of 2 sentences'],
  [
    'a field of an embed',
    '',
    { embeds: [{ type: 'rich', fields: [{ name: 'Winter', value: SENTENCE, inline: false }] }] },
    '> ',
  ],
  ['text among components', '', { flags: 32768, components: [{ type: 10, id: 1, content: SENTENCE }] }, '> '],
  [
    'text in a container and beside a picture',
    '',
    {
      flags: 32768,
      components: [
        {
          type: 17,
          id: 1,
          components: [
            { type: 10, id: 2, content: SENTENCE },
            { type: 14, id: 3, divider: true, spacing: 1 },
            {
              type: 9,
              id: 4,
              components: [{ type: 10, id: 5, content: 'The mayor is a robot.' }],
              accessory: { type: 11, id: 6, media: { url: 'https://coast.example/a.png' } },
            },
          ],
        },
      ],
    },
    '**1 of 2 sentences',
  ],
  [
    'a page that only a link leads to',
    'https://a.example',
    { embeds: [{ type: 'article', ...EMBED }] },
    '**1 of 2',
  ],
  ['no page that is linked beside words', SENTENCE, { embeds: [{ type: 'link', title: 'A page' }] }, '> '],
  [
    'a quotation in an embed by somebody else',
    '',
    { embeds: [{ type: 'rich', author: { name: 'Omar Lund' }, description: QUOTATION }] },
    '👤',
  ],
  [
    'a quotation in an embed by whoever said it',
    '',
    { embeds: [{ type: 'rich', author: { name: 'Dana Wren' }, description: QUOTATION }] },
    '> ',
  ],
  [
    'a quotation in an embed of an account, with a foot',
    '',
    {
      embeds: [
        {
          type: 'rich',
          author: { name: 'quotebot' },
          description: QUOTATION,
          footer: { text: 'Page 1 of 3' },
        },
      ],
    },
    '> ',
  ],
  [
    'a quotation in a field with a name above it',
    '',
    { embeds: [{ type: 'rich', fields: [{ name: 'Omar Lund', value: QUOTATION, inline: false }] }] },
    '👤',
  ],
])('%s is checked', async (_what, content, more: Json, said) => {
  const { sent } = await perform(library, checking(content, more));
  expect(sent).toMatchObject([{ type: 5 }, { problems: [] }]);
  expect(asText(sent[1]?.data.content).startsWith(said)).toBe(true);
});

/** What a message has that forwards another one. */
function forwarding(message: Json): Json {
  const forwarded = messageOf('900000000000000009', '');
  return {
    message_reference: { type: 1, message_id: forwarded.id, channel_id: forwarded.channel_id },
    message_snapshots: [{ message: { ...forwarded, ...message } }],
  };
}

const POLL = {
  question: { text: SENTENCE.replace(/\.$/u, '') },
  answers: [
    { answer_id: 1, poll_media: { text: 'So it is' } },
    { answer_id: 2, poll_media: {} },
  ],
  expiry: '2026-02-01T00:00:00.000000+00:00',
  allow_multiselect: false,
  layout_type: 1,
};

test.each([
  ['a poll', checking('', { poll: POLL }), '**1 of 2'],
  ['a poll below words', checking('Who knows?', { poll: POLL }), '**1 of 3'],
  [
    'a poll whose answers only choose',
    checking('', {
      poll: {
        ...POLL,
        answers: ['Yes', 'No', 'Not sure'].map((text, at) => ({ answer_id: at, poll_media: { text } })),
      },
    }),
    '> ',
  ],
  ['a poll that is forwarded', checking('', forwarding({ poll: POLL })), '**1 of 2'],
])('%s is read like other words, though the bot knows no channel', (_what, deed, said) =>
  // Only the gateway's client lets discord.js read a poll: `perform` would not get that far.
  play(
    async ({ discord }) => {
      await discord.isReady();
      const asked = discord.does(deed);
      expect(await asked.answer).toMatchObject({ type: 5 });
      expect(asText(asJson(await asked.edit).content).slice(0, said.length)).toBe(said);
    },
    { ...UNHURRIED, commands, library },
  ),
);

test.each([
  'When does the last ferry leave Port Ellis?',
  'What does the ferry cost in winter?',
  'What did the council vote for?',
])("of the bot's own answer to %j the quote is checked", async (question) => {
  const answer = await perform(library, chatInput('ask', { question }));
  const { sent } = await perform(
    library,
    checking('', { ...delivered(answer.sent[0]?.data ?? {}), application_id: APPLICATION }),
  );
  expect(asText(sent[1]?.data.content)).toMatch(/^> /);
  expect(asList(sent[1]?.data.embeds)[0]?.color).toBe(0x3ba55d);
});

test('the words of the bot itself are no text to check', async () => {
  const own = checking('**The article does not say.**', { application_id: APPLICATION });
  expect((await perform(library, own)).sent[0]?.data.content).toMatch(/^This message has no text/);
});

test('a message with one true sentence is not confirmed as a whole', async () => {
  const message = `${SENTENCE} The ferry costs more than it earns in winter, Omar Lund added. The mayor is a robot.`;
  const { sent } = await perform(library, messageMenu(NAME, message));
  expect(sent).toMatchObject([{ type: 5 }, { problems: [] }]);
  expect(asList(sent[1]?.data.embeds)[0]?.color).toBe(0xe0a030);
  const description = asText(sent[1]?.data.content);
  expect(description).toMatch(/^\*\*1 of 3 sentences is in the article word for word\.\*\*/);
  expect(description).toContain('✅ **Word for word**');
  expect(description).toContain('👤 **Somebody else said it**, and not Omar Lund.');
  expect(description).toContain('— Dana Wren, to The Harbour Post');
  expect(description).toContain('❌ **The article has no such sentence.**\nThe mayor is a robot.');
});
