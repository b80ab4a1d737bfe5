import { describe, expect, jest, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import { HOME } from './standin/interactions.ts';
import { play } from './standin/play.ts';
import type { Fault } from './standin/rest.ts';

// On a busy computer the bot takes its time to come.
jest.setTimeout(120_000);

const EVERYWHERE = '/applications/500000000000000001/commands';
const AT_HOME = `/applications/500000000000000001/guilds/${HOME}/commands`;

/** Discord's refusal while the bot is not on a server. */
const NOT_THERE: Fault = { at: 'server commands', status: 403, times: Infinity };

describe('commands that could not be registered', () => {
  test.concurrent('for a server where the bot is not yet appear there once it is, and meanwhile in direct messages', () =>
    play(
      async ({ discord, log }) => {
        const { rest } = discord;
        const logged = () => log.join('');
        await discord.until(() => rest.commands.has(EVERYWHERE), 'they are in direct messages');
        await discord.until(
          () => (logged().match(/could not be registered/g)?.length ?? 0) > 2,
          'it is tried',
        );
        expect(rest.commands.has(AT_HOME)).toBe(false);
        const told = log.filter(
          (line) => line.includes('could not be registered') && line.includes('"level":50'),
        );
        expect(told).toHaveLength(1);
        expect(told[0]).toMatch(/not on the server of DISCORD_GUILD_ID.*invite link.*within a minute/);

        rest.faults.length = 0;
        await discord.until(() => rest.commands.has(AT_HOME), 'they are on the server');
        expect(rest.commands.get(AT_HOME)).toHaveLength(commands.length);
      },
      { commands, config: { guildId: HOME }, prepare: ({ rest }) => rest.faults.push({ ...NOT_THERE }) },
    ));

  test.concurrent.each<[string, Fault]>([
    ['503 longer than discord.js tries', { at: 'commands', status: 503, times: 9 }],
    ['a cut line', { at: 'commands', reset: 'before', times: 3 }],
  ])('are registered after all: %s', (_what, fault) =>
    play(
      async ({ discord }) => {
        await discord.until(() => discord.rest.commands.has(EVERYWHERE), 'they are registered');
        expect(discord.rest.commands.get(EVERYWHERE)).toHaveLength(commands.length);
      },
      { commands, prepare: ({ rest }) => rest.faults.push(fault) },
    ),
  );

  test.concurrent('are left where Discord takes offence at what they are', () =>
    play(
      async ({ discord, log }) => {
        await discord.until(() => log.some((line) => line.includes('could not be registered')), 'it says so');
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(
          discord.rest.requests.filter((request) => request === 'GET /applications/commands'),
        ).toHaveLength(1);
      },
      { commands, prepare: ({ rest }) => rest.faults.push({ at: 'commands', status: 400, times: Infinity }) },
    ));

  test.concurrent('are not tried again by a bot that stops', () =>
    play(
      async ({ discord, bot, log }) => {
        await discord.until(() => log.some((line) => line.includes('could not be registered')), 'it says so');
        await bot.stop();
        await new Promise((resolve) => setTimeout(resolve, 50)); // one may be under way
        const { length } = discord.rest.requests;
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(discord.rest.requests).toHaveLength(length);
      },
      {
        commands,
        config: { guildId: HOME },
        discord: { guildsPerShard: 0 },
        prepare: ({ rest }) => rest.faults.push({ ...NOT_THERE }),
      },
    ));
});
