import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { REST_FAULTS } from './restFaults.ts';
import { failing, slow, thinking } from './standin/badCommands.ts';
import { echo } from './standin/echo.ts';
import { button, chatInput, typing } from './standin/interactions.ts';
import { play } from './standin/play.ts';
import type { Fault } from './standin/rest.ts';

const hello = chatInput('echo', { text: 'hello' });

describe('an answer on a bad line', () => {
  test.concurrent.each(REST_FAULTS)(
    '$name: the interaction is $interaction',
    ({ faults, interaction, logged }) =>
      play(async ({ discord, log }) => {
        await discord.isReady();
        discord.rest.faults.push(...faults.map((fault) => ({ ...fault })));
        const { answer } = discord.does(hello);
        expect((await answer) === null ? 'lost' : 'answered').toBe(interaction);
        discord.rest.faults.length = 0;
        expect(await discord.does(hello).answer).not.toBeNull();
        expect(log.join('')).toContain(logged ?? '');
        expect(log.some((line) => line.includes('"level":50'))).toBe(interaction === 'lost');
      }),
  );
});

describe('an interaction that needs no answer any more', () => {
  test.concurrent('is over after three seconds (10062): noted, no apology', () =>
    play(
      async ({ discord, log }) => {
        await discord.isReady();
        expect(await discord.does(chatInput('slow')).answer).toBeNull();
        await discord.until(() => log.some((line) => line.includes('"outcome":"late"')), 'it is noted');
        expect(discord.rest.requests.filter((request) => request.includes('callback'))).toHaveLength(1);
      },
      { commands: [slow(300)], discord: { window: 150 } },
    ));

  test.concurrent('has its answer already (40060): noted, the answer stands', () =>
    play(
      async ({ discord, log }) => {
        await discord.isReady();
        const asked = discord.does(chatInput('slow'));
        asked.takeFirst({ type: 4, data: { content: 'from elsewhere' } });
        await discord.until(() => log.some((line) => line.includes('"outcome":"late"')), 'it is noted');
        expect(asked.first?.data).toEqual({ content: 'from elsewhere' });
      },
      { commands: [slow(50)] },
    ));
});

describe('an edit', () => {
  test.concurrent('after the fifteen minutes of a token is noted, and the bot lives', () =>
    play(
      async ({ discord, log }) => {
        await discord.isReady();
        expect(await discord.does(chatInput('think')).answer).toMatchObject({ type: 5 });
        await discord.until(
          () => log.some((line) => line.includes('The apology did not arrive')),
          'it is noted',
        );
        expect(await discord.does(hello).answer).not.toBeNull();
      },
      { commands: [thinking(100), echo], discord: { tokenLife: 50 } },
    ));

  test.concurrent.each<[string, Fault]>([
    ['429 for 0.3 s', { at: 'webhook', retryAfter: 0.3 }],
    ['500 three times', { at: 'webhook', status: 500, times: 3 }],
  ])('arrives in spite of %s', (_what, fault) =>
    play(
      async ({ discord }) => {
        await discord.isReady();
        discord.rest.faults.push(fault);
        expect(await discord.does(chatInput('think')).edit).toMatchObject({ content: 'At last' });
      },
      { commands: [thinking(1)] },
    ),
  );
});

describe('a handler that fails', () => {
  test.concurrent.each([
    'throws at once',
    'rejects',
    'rejects with nothing',
    'rejects with a text',
    'answers with what Discord refuses',
  ] as const)('and %s: a private apology, the stack in the log, the next question answered', (how) =>
    play(
      async ({ discord, log }) => {
        await discord.isReady();
        const answer = await discord.does(chatInput('fail', { how })).answer;
        expect(answer?.data).toMatchObject({ content: expect.stringContaining('Sorry'), flags: 64 });
        expect(log.filter((line) => line.includes('A command failed'))).toHaveLength(1);
        expect(await discord.does(hello).answer).not.toBeNull();
        discord.rest.violations.length = 0;
      },
      { commands: [failing, echo] },
    ),
  );

  test.concurrent('after its answer: the apology follows', () =>
    play(
      async ({ discord }) => {
        await discord.isReady();
        const asked = discord.does(chatInput('fail', { how: 'throws after the answer' }));
        await discord.until(() => asked.followUps.length > 0, 'an apology follows');
        expect(asked.followUps).toMatchObject([{ flags: 64 }]);
      },
      { commands: [failing] },
    ));

  test.concurrent('while completing, or in a button: the bot lives', () =>
    play(
      async ({ discord, log }) => {
        await discord.isReady();
        discord.does(typing('fail', 'how', { how: 't' }));
        expect(await discord.does(button('fail:1')).answer).toMatchObject({ data: { flags: 64 } });
        await discord.until(
          () => log.filter((line) => line.includes('A command failed')).length === 2,
          'both are noted',
        );
        expect(await discord.does(hello).answer).not.toBeNull();
      },
      { commands: [failing, echo] },
    ));

  test.concurrent('by never ending: it does not keep the bot from stopping', () =>
    play(
      async ({ discord, bot }) => {
        await discord.isReady();
        discord.does(chatInput('fail', { how: 'never ends' }));
        await sleep(50);
        await bot.stop();
        expect(await bot.ended).toMatchObject({ status: 0 });
      },
      { commands: [failing] },
    ));
});

describe('what the bot does not know', () => {
  test.concurrent.each([
    ['a command of another version', chatInput('old')],
    ['a button of another version', button('old:1')],
    ['a button without a name', button(':')],
    ['a button that is called like a part of every object', button('constructor:1')],
  ])('%s: it says so in private', (_what, deed) =>
    play(async ({ discord }) => {
      await discord.isReady();
      expect(await discord.does(deed).answer).toMatchObject({
        data: { content: expect.stringContaining('older version'), flags: 64 },
      });
    }),
  );
});
