import { describe, expect, test } from '@jest/globals';
import { GATEWAY_FAULTS } from './gatewayFaults.ts';
import { chatInput } from './standin/interactions.ts';
import { play } from './standin/play.ts';

const hello = chatInput('echo', { text: 'hello' });

describe('a connection that breaks', () => {
  test.concurrent.each(GATEWAY_FAULTS)(
    '$name: back by $comesBackBy, an interaction is $interaction',
    (fault) =>
      play(async ({ discord, log }) => {
        await discord.isReady();
        expect(await discord.does(hello).answer).not.toBeNull();
        const before = discord.gateway.story.length;

        await fault.strike(discord);
        const meanwhile = discord.does(hello);
        await discord.until(
          () => discord.gateway.story.slice(before).some((event) => event.startsWith(fault.comesBackBy)),
          `the bot comes back by ${fault.comesBackBy}`,
        );
        await discord.isReady();

        expect(await discord.does(hello).answer).not.toBeNull();
        expect((await meanwhile.answer) === null ? 'lost' : 'answered').toBe(fault.interaction);
        expect(discord.gateway.story.filter((event) => event.startsWith('identify'))).toHaveLength(
          fault.comesBackBy === 'resume' ? 1 : 2,
        );
        expect(log.join('')).not.toContain('"level":50');
      }),
  );
});

describe('a connection that Discord ends for good', () => {
  test.concurrent.each([4004, 4010, 4011, 4013, 4014])('close %i ends the bot with one line', (code) =>
    play(async ({ discord, bot }) => {
      await discord.isReady();
      discord.gateway.close(code);
      const { reason, status } = await bot.ended;
      expect(reason).toMatch(new RegExp(`^[^\\n]+\\(${code}\\)[^\\n]+$`));
      expect(status).toBe(1);
    }),
  );

  test.concurrent('a login that the gateway refuses ends the bot', () =>
    play(
      async ({ bot }) => {
        expect(await bot.ended).toMatchObject({ status: 1, reason: expect.stringContaining('SHARDS=auto') });
      },
      { prepare: ({ gateway }) => (gateway.logins = 4011) },
    ));

  test.concurrent('a token that Discord refuses ends the bot, and is not in the line', () =>
    play(
      async ({ bot }) => {
        const { reason, status } = await bot.ended;
        expect(status).toBe(1);
        expect(reason).toContain('DISCORD_TOKEN');
        expect(reason).not.toContain('another-token');
      },
      { config: { token: 'another-token' } },
    ));

  test.concurrent('a Discord out of reach ends the start with a status that asks for another try', () =>
    play(
      async ({ bot }) => {
        expect(await bot.ended).toMatchObject({
          status: 75,
          reason: expect.stringContaining('Could not log in'),
        });
      },
      { prepare: ({ rest }) => rest.faults.push({ at: 'gateway', status: 503, times: 9 }) },
    ));
});
