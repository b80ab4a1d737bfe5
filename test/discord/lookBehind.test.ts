import { expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { QUEUE_LIMITS } from '../../src/discord/queueLimits.ts';
import { bridgeLibrary, changedLibrary, ferryLibrary } from '../commands/ferry.ts';
import { delivered } from '../commands/perform.ts';
import { button, chatInput, READER, type Deed } from './standin/interactions.ts';
import { asJson, asList, asText } from './standin/json.ts';
import { play, UNHURRIED } from './standin/play.ts';
import type { StandIn } from './standin/standin.ts';

const QUESTION = 'When does the last ferry leave Port Ellis?';
const SOMEBODY_ELSE = { ...READER, id: '800000000000000077' };
const setting = { ...UNHURRIED, commands };

/** Somebody asks; what presses the buttons below the answer, by what they are for. */
async function buttonsOf(discord: StandIn): Promise<Map<string, Deed>> {
  await discord.isReady();
  const message = asJson((await discord.does(chatInput('ask', { question: QUESTION })).answer)?.data);
  const parts = asList(message.components).flatMap((row) => asList(row.components));
  return new Map(
    parts.map(({ custom_id }) => {
      const id = asText(custom_id);
      return [id.split(':')[0] ?? '', { ...button(id), message: delivered(message) }];
    }),
  );
}

const SHOWS = { context: /In bold: The operator/, who: /Said by \*\*the operator\*\*/ } as const;

test.each(['context', 'who'] as const)(
  '%s answers in private: twice at once, another person, after a restart, and when the article has changed',
  async (name) => {
    let press: Deed | undefined;
    await play(
      async ({ discord }) => {
        press = (await buttonsOf(discord)).get(name);
        if (!press) throw new Error(`no button ${name}`);
        const asked = [discord.does(press), discord.does(press), discord.does(press, SOMEBODY_ELSE)];
        for (const answer of await Promise.all(asked.map((one) => one.answer))) {
          expect(answer).toMatchObject({ type: 4, data: { flags: 64 } });
          expect(asJson(answer?.data).content).toMatch(SHOWS[name]);
        }
      },
      { ...setting, library: ferryLibrary() },
    );
    for (const [library, shows] of [
      [ferryLibrary(), SHOWS[name]],
      [changedLibrary(), /^The article has changed since/],
      [bridgeLibrary(), /^The article of this answer is no longer there/],
    ] as const) {
      await play(
        async ({ discord }) => {
          await discord.isReady();
          const answer = press && (await discord.does(press).answer);
          expect(asJson(answer?.data).content).toMatch(shows);
        },
        { ...setting, library },
      );
    }
  },
);

test('the button is deferred like any question when there is no time', () =>
  play(
    async ({ discord }) => {
      await discord.isReady();
      const asked = discord.does(chatInput('ask', { question: QUESTION }));
      const message = asJson(await asked.edit);
      const ids = asList(message.components).flatMap((row) =>
        asList(row.components).map(({ custom_id }) => asText(custom_id)),
      );
      const id = ids.find((one) => one.startsWith('context:')) ?? '';
      const pressed = discord.does({ ...button(id), message: delivered({ ...message, flags: 64 }) });
      expect(await pressed.answer).toMatchObject({ type: 5, data: { flags: 64 } });
      expect(asJson(await pressed.edit).content).toMatch(SHOWS.context);
    },
    { ...setting, library: ferryLibrary(), queueLimits: { ...QUEUE_LIMITS, deadline: -1 } },
  ));
