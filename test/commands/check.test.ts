import { expect, test } from '@jest/globals';
import { MessageFlags } from 'discord.js';
import { messageMenu } from '../discord/standin/interactions.ts';
import { asList, asText } from '../discord/standin/json.ts';
import { ferryLibrary, SENTENCE } from './ferry.ts';
import { perform } from './perform.ts';

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
  ['  \n ', 'done', /^This message has no text/],
])('the message %j is checked privately', async (message, outcome, description) => {
  const result = await perform(library, messageMenu('Check against the article', message));
  expect(result.outcome).toBe(outcome);
  expect(result.sent).toEqual([expect.objectContaining({ type: 4, problems: [] })]);
  expect(result.sent[0]?.data.flags).toBe(MessageFlags.Ephemeral);
  const { content } = result.sent[0]?.data ?? {};
  expect(asText(content)).toMatch(description);
});

test('a message with one true sentence is not confirmed as a whole', async () => {
  const message = `${SENTENCE} The ferry costs more than it earns in winter, Omar Lund added. The mayor is a robot.`;
  const { sent } = await perform(library, messageMenu('Check against the article', message));
  expect(sent).toMatchObject([{ problems: [] }]);
  expect(asList(sent[0]?.data.embeds)[0]?.color).toBe(0xe0a030);
  const description = asText(sent[0]?.data.content);
  expect(description).toMatch(/^\*\*1 of 3 sentences is in the article word for word\.\*\*/);
  expect(description).toContain('✅ **Word for word**');
  expect(description).toContain('👤 **Somebody else said it**, and not Omar Lund.');
  expect(description).toContain('— Dana Wren, to The Harbour Post');
  expect(description).toContain('❌ **The article has no such sentence.**\nThe mayor is a robot.');
});
