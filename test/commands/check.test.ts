import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { MessageFlags } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { messageMenu } from '../discord/standin/interactions.ts';
import { asJson, asList, asText } from '../discord/standin/json.ts';
import { play } from '../discord/standin/play.ts';
import { ferryLibrary, SENTENCE } from './ferry.ts';
import { perform } from './perform.ts';

const NAME = 'Check against the article';
const library = ferryLibrary();

test.each([
  [SENTENCE, 'answered', /^> /],
  [`look!! ${SENTENCE.toUpperCase()}`, 'answered', /^> /],
  [
    'the last ferry leaves Port Ellis on 9 November',
    'answered',
    /^✏️ \*\*Not word for word\*\*, and 9 is not in it \(the article: 4\)\. The article has:/,
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

test('a message without text is told so at once', async () => {
  const { sent, outcome } = await perform(library, messageMenu(NAME, '  \n '));
  expect(outcome).toBe('done');
  expect(sent).toMatchObject([{ type: 4, data: { flags: MessageFlags.Ephemeral }, problems: [] }]);
  expect(sent[0]?.data.content).toMatch(/^This message has no text/);
});

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
