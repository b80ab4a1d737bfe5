import { DiscordAPIError, Routes } from 'discord.js';
import type { REST } from 'discord.js';
import type { Command } from './command.ts';

/** Servers that are looked at: more would take minutes of Discord's patience at each start. */
export const MOST_SERVERS = 200;

interface Registered {
  readonly id: string;
  readonly name: string;
  readonly type?: number;
}

/**
 * Takes back what the bot registered on servers that are no longer its home, and names those servers.
 *
 * What was registered for a server stays there when DISCORD_GUILD_ID changes, and shows old commands beside the
 * new ones. Only commands of the bot's own names are taken back; `commands` are all that it can have.
 */
export async function withdraw(
  rest: Pick<REST, 'get' | 'delete'>,
  applicationId: string,
  commands: readonly Command[],
  servers: readonly string[],
): Promise<string[]> {
  const own = new Set(commands.map(({ data }) => keyOf(data)));
  const cleaned: string[] = [];
  for (const server of servers.slice(0, MOST_SERVERS)) {
    const present = await commandsOn(rest, applicationId, server);
    const stale = present.filter((command) => own.has(keyOf(command)));
    for (const { id } of stale) await rest.delete(Routes.applicationGuildCommand(applicationId, server, id));
    if (stale.length > 0) cleaned.push(server);
  }
  return cleaned;
}

async function commandsOn(
  rest: Pick<REST, 'get'>,
  applicationId: string,
  server: string,
): Promise<readonly Registered[]> {
  try {
    const present = await rest.get(Routes.applicationGuildCommands(applicationId, server));
    return Array.isArray(present) ? present.filter(isRegistered) : [];
  } catch (error) {
    // Invited without commands, or just removed from there: then there are none.
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return [];
    throw error;
  }
}

function keyOf({ name, type = 1 }: { readonly name: string; readonly type?: number | undefined }): string {
  return `${type} ${name}`;
}

function isRegistered(command: unknown): command is Registered {
  return typeof command === 'object' && command !== null && 'id' in command && 'name' in command;
}
