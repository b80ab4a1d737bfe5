import { describe, expect, test } from '@jest/globals';
import {
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
} from 'discord.js';
import type { Command } from '../../src/discord/command.ts';
import { register, scopesOf } from '../../src/discord/register.ts';
import { commands } from '../../commands/index.ts';
import { asList, type Json } from './standin/json.ts';

const APPLICATION = '500000000000000001';
const HOME = '700000000000000001';
const EVERYWHERE = `/applications/${APPLICATION}/commands`;
const AT_HOME = `/applications/${APPLICATION}/guilds/${HOME}/commands`;

/** A command as Discord keeps it: with an id and with what it fills in, keys in an order of its own. */
function fill(command: Json, place: number): Json {
  const filled = {
    id: `${place}`,
    nsfw: false,
    contexts: null,
    integration_types: [0],
    description: '',
    ...command,
  };
  return Object.fromEntries(Object.entries(filled).toReversed());
}

/** Discord's memory of commands. */
function discord() {
  const scopes = new Map<string, Json[]>();
  return {
    scopes,
    namesIn: (route: string) => (scopes.get(route) ?? []).map(({ name }) => name),
    get: (route: string) => Promise.resolve(scopes.get(route) ?? []),
    put: (route: string, options?: { body?: unknown }) => {
      scopes.set(route, asList(options?.body).map(fill).toReversed());
      return Promise.resolve([]);
    },
  };
}

const NOTE: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  name: 'note',
  description: 'Take a note',
  default_member_permissions: '32',
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  options: [
    { type: ApplicationCommandOptionType.String, name: 'text', description: 'Which', required: true },
  ],
};

function commandOf(data: Command['data']): Command {
  return { data, execute: () => Promise.resolve() };
}

type Rest = Pick<ReturnType<typeof discord>, 'get' | 'put'>;

/** Registers commands in all their scopes, and names those that had to change. */
async function registerAll(rest: Rest, wanted: readonly Command[], homeId: string | null): Promise<string[]> {
  const changed: string[] = [];
  for (const scope of scopesOf(APPLICATION, wanted, homeId))
    if (await register(rest, scope)) changed.push(scope.name);
  return changed;
}

describe('register', () => {
  test('writes commands once, and again only when they differ', async () => {
    const rest = discord();
    expect(await registerAll(rest, commands, null)).toEqual(['everywhere']);
    expect(await registerAll(rest, commands, null)).toEqual([]);
    expect(await registerAll(rest, commands.slice(1), null)).toEqual(['everywhere']);
  });

  test.each<[string, Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>]>([
    ['a description', { description: 'Other' }],
    ['a permission taken away', { default_member_permissions: null }],
    ['a context', { contexts: [InteractionContextType.Guild] }],
    ['an option', { options: [] }],
  ])('notices %s', async (_what, change) => {
    const rest = discord();
    await registerAll(rest, [commandOf(NOTE)], null);
    expect(await registerAll(rest, [commandOf(NOTE)], null)).toEqual([]);
    expect(await registerAll(rest, [commandOf({ ...NOTE, ...change })], null)).toEqual(['everywhere']);
  });

  test('with a home server puts all there, and nothing twice', async () => {
    const rest = discord();
    await registerAll(rest, commands, null);
    expect(await registerAll(rest, commands, HOME)).toEqual(['on the home server', 'in direct messages']);
    expect(rest.namesIn(AT_HOME)).toHaveLength(commands.length);
    for (const { contexts, name } of rest.scopes.get(EVERYWHERE) ?? []) {
      expect(contexts).not.toContain(InteractionContextType.Guild);
      expect(name).not.toBe('reload');
    }
    expect(await registerAll(rest, commands, HOME)).toEqual([]);
  });
});
