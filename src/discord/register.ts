import { isDeepStrictEqual } from 'node:util';
import { InteractionContextType, Routes } from 'discord.js';
import type { REST } from 'discord.js';
import type { Command } from './command.ts';

type Json = { readonly [key: string]: unknown };

/** Where commands are registered: everywhere, or on one server. */
export interface Scope {
  readonly name: string;
  /** Whether it is the home server, where the bot may not be yet. */
  readonly isHome: boolean;
  readonly route: `/${string}`;
  readonly commands: readonly Json[];
}

/**
 * Makes Discord show the commands of a scope, and says whether it had to change anything.
 *
 * Writes only what differs: a command that is written again may lose the permissions that a server gave it.
 */
export async function register(
  rest: Pick<REST, 'get' | 'put'>,
  { route, commands }: Scope,
): Promise<boolean> {
  const present = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (isDeepStrictEqual(simplifyAll(present), simplifyAll(commands))) return false;
  await rest.put(route, { body: commands });
  return true;
}

/**
 * Without a home server every command is global. With one they all live there, where they appear at once;
 * elsewhere only direct messages have them, because Discord lists a command that is in both scopes twice.
 */
export function scopesOf(
  applicationId: string,
  commands: readonly Command[],
  homeId: string | null,
): Scope[] {
  const everywhere = Routes.applicationCommands(applicationId);
  if (homeId === null) {
    return [
      {
        name: 'everywhere',
        isHome: false,
        route: everywhere,
        commands: commands.map(({ data }) => ({ ...data })),
      },
    ];
  }
  return [
    {
      name: 'on the home server',
      isHome: true,
      route: Routes.applicationGuildCommands(applicationId, homeId),
      // A server's own commands have no contexts and no kind of installation.
      commands: commands.map(({ data: { contexts: _contexts, integration_types: _types, ...data } }) => data),
    },
    {
      name: 'in direct messages',
      isHome: false,
      route: everywhere,
      commands: commands.filter(({ homeOnly }) => !homeOnly).flatMap(({ data }) => withoutServers(data)),
    },
  ];
}

function withoutServers(data: Command['data']): Json[] {
  const contexts = (data.contexts ?? []).filter((context) => context !== InteractionContextType.Guild);
  return contexts.length > 0 ? [{ ...data, contexts }] : [];
}

/** What Discord adds to a command, or keeps for old clients. */
const DISCORDS_OWN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
]);
/** What Discord fills in where a command says nothing. */
const DEFAULTS: Json = { type: 1, integration_types: [0] };

/** Commands in one order and without what makes no difference, so that ours and Discord's can be compared. */
function simplifyAll(commands: unknown): unknown[] {
  if (!Array.isArray(commands)) return [];
  return commands
    .map((command: Json) => simplify({ ...DEFAULTS, ...command }))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

function simplify(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplify);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, part]) => !DISCORDS_OWN.has(key) && !isNothing(part))
    .map(([key, part]) => [key, simplify(part)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
