import { expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { Library } from '../../src/library.ts';
import { delivered } from '../commands/perform.ts';
import { button, chatInput } from './standin/interactions.ts';
import { asJson, asList, asText, type Json } from './standin/json.ts';
import { QUEUE_LIMITS } from '../../src/discord/queueLimits.ts';
import { play, UNHURRIED } from './standin/play.ts';
import type { StandIn } from './standin/standin.ts';

const FERRY = `The ferry

Harbour master Dana Wren said that the ferry to Nordhaven would stop in winter.
`;
const BRIDGE = `The bridge

Mayor Dana Lund said that the bridge to Nordhaven would open in spring.
`;
const QUESTION = 'What did Dana Quimby say?';

const library = (...texts: readonly string[]) =>
  Library.fromTexts(
    texts.map((text, place) => ({ id: `article-${place}`, text })),
    { semantic: false },
  );
const setting = { ...UNHURRIED, commands };

/** The message about a name that no article has, and its buttons by their label. */
async function offered(discord: StandIn, options: Record<string, string> = {}) {
  await discord.isReady();
  const answer = await discord.does(chatInput('ask', { question: QUESTION, ...options })).answer;
  const message = asJson(answer?.data);
  expect(message.flags).toBe(64);
  return { message, ids: idsByLabel(message) };
}

function idsByLabel(message: Json): Map<string, string> {
  const parts = asList(message.components).flatMap((row) => asList(row.components));
  return new Map(parts.map((part) => [asText(part.label), asText(part.custom_id)]));
}

const press = (id: string | undefined, message: Json) => ({
  ...button(id ?? ''),
  message: delivered(message),
});

test('a name that may be somebody else’s has a button for each that was perhaps meant, which asks again', () =>
  play(
    async ({ discord }) => {
      const { message, ids } = await offered(discord);
      expect(message.content).toMatch(
        /The article has no Dana Quimby\. Did you mean \*\*Dana \w+\*\* or \*\*Dana \w+\*\*\?/,
      );
      expect([...ids.keys()].toSorted()).toEqual(['Dana Lund', 'Dana Wren']);
      const pressed = await discord.does(press(ids.get('Dana Wren'), message)).answer;
      expect(pressed?.type).toBe(7);
      const [embed] = asList(asJson(pressed?.data).embeds);
      expect(embed?.title).toBe('What did Dana Wren say?');
      expect(asJson(pressed?.data).content).toContain('would stop in winter');
      expect(idsByLabel(asJson(pressed?.data)).has('Share with everyone')).toBe(true);
    },
    { ...setting, library: library(FERRY, BRIDGE) },
  ));

test('the button works after a restart, keeps the article, and says when that is gone', async () => {
  let before: Awaited<ReturnType<typeof offered>> | undefined;
  await play(
    async ({ discord }) => {
      before = await offered(discord, { article: 'The ferry' });
      expect([...before.ids.keys()]).toEqual(['Dana Wren']);
    },
    { ...setting, library: library(FERRY, 'The tunnel\n\nNobody has been in the tunnel.\n') },
  );
  const { message = {}, ids = new Map<string, string>() } = before ?? {};
  const again = press(ids.get('Dana Wren'), message);
  // Now another article has more of her; only the one that was asked may answer.
  const more = BRIDGE.replaceAll('Dana Lund', 'Dana Wren');
  await play(
    async ({ discord }) => {
      await discord.isReady();
      const pressed = JSON.stringify(await discord.does(again).answer);
      expect(pressed).toContain('would stop in winter');
      expect(pressed).not.toContain('would open in spring');
    },
    { ...setting, library: library(FERRY, more) },
  );
  await play(
    async ({ discord }) => {
      await discord.isReady();
      const pressed = await discord.does(again).answer;
      expect(JSON.stringify(pressed)).toContain('The article of this answer is no longer there');
    },
    {
      ...setting,
      library: Library.fromTexts([{ id: 'other', text: FERRY }], { semantic: false }),
    },
  );
});

test('the button is deferred like any question when there is no time', () =>
  play(
    async ({ discord }) => {
      await discord.isReady();
      const asked = discord.does(chatInput('ask', { question: QUESTION }));
      const message = asJson(await asked.edit);
      const pressed = discord.does(press(idsByLabel(message).get('Dana Wren'), { ...message, flags: 64 }));
      expect(await pressed.answer).toMatchObject({ type: 5, data: { flags: 64 } });
      expect(JSON.stringify(await pressed.edit)).toContain('What did Dana Wren say?');
    },
    { ...setting, library: library(FERRY), queueLimits: { ...QUEUE_LIMITS, deadline: -1 } },
  ));
