import { describe, expect, test } from '@jest/globals';
import { ApplicationCommandType } from 'discord.js';
import { commands, optionalCommands } from '../../commands/index.ts';
import { chatInput } from './standin/interactions.ts';
import { play, type Setting } from './standin/play.ts';
import type { StandIn } from './standin/standin.ts';

/** Servers that the stand-in's bot is on. */
const [OLD, NEW] = ['100000000000000000', '100000000000000001'];
const scopeOf = (server: string) => `/applications/500000000000000001/guilds/${server}/commands`;

/** What an earlier start left on a server, and what somebody else registered there. */
function leftOn(server: string): NonNullable<Setting['prepare']> {
  const named = [
    ...[...commands, ...optionalCommands].map(({ data }) => data),
    { name: 'other', description: 'Of another program' },
    { name: 'ask', type: ApplicationCommandType.User },
  ];
  return ({ rest }: StandIn) =>
    rest.commands.set(
      scopeOf(server),
      named.map((data, place) => ({ ...data, id: `6${String(place).padStart(17, '0')}` })),
    );
}

const namesOn = (discord: StandIn, server: string) =>
  discord.rest.commands.get(scopeOf(server))?.map(({ name }) => name);

describe('commands of an earlier home server', () => {
  test.concurrent.each([
    ['is another now', NEW],
    ['is none any more', null],
  ])('are taken back when the home server %s, and those of others stay', (_what, guildId) =>
    play(
      async ({ discord, log }) => {
        await discord.until(() => log.some((line) => line.includes('taken back')), 'they are taken back');
        expect(namesOn(discord, OLD)).toEqual(['other', 'ask']);
        expect(namesOn(discord, NEW)?.length ?? 0).toBe(guildId === null ? 0 : commands.length);
      },
      { commands, otherCommands: optionalCommands, config: { guildId }, prepare: leftOn(OLD) },
    ),
  );

  test.concurrent('that is still the home stay where they are', () =>
    play(
      async ({ discord, log }) => {
        await discord.until(() => log.some((line) => line.includes('Commands registered')), 'it is up');
        expect(log.join('')).not.toContain('taken back');
        expect(namesOn(discord, OLD)).toHaveLength(commands.length);
      },
      { commands, config: { guildId: OLD }, prepare: leftOn(OLD) },
    ));

  test.concurrent('are left where Discord does not let them be seen, and the bot answers', () =>
    play(
      async ({ discord, log }) => {
        await discord.isReady();
        await discord.until(() => log.some((line) => line.includes('could not be looked for')), 'it says so');
        expect(await discord.does(chatInput('sources')).answer).not.toBeNull();
      },
      {
        commands,
        prepare: ({ rest }) => rest.faults.push({ at: 'server commands', status: 500, times: 9 }),
      },
    ));
});
