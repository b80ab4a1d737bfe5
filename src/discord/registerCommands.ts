import { DiscordAPIError, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Command } from './command.ts';
import { register } from './register.ts';
import { MOST_SERVERS, withdraw } from './withdraw.ts';

export interface Registration {
  readonly commands: readonly Command[];
  readonly config: Config;
  readonly log: Logger;
  readonly client: Client;
  readonly applicationId: string;
  readonly servers: ReadonlySet<string>;
}

/**
 * Tells Discord of the commands, and takes back those that an earlier home server still has. Never rejects: what Discord
 * refuses is told in the log.
 */
export async function registerCommands(registration: Registration): Promise<void> {
  const { client, applicationId, commands, config, log, servers } = registration;
  const { guildId } = config;
  try {
    // One process of several is enough.
    if (client.ws.shards.has(0)) {
      const changed = await register(client.rest, applicationId, commands, guildId);
      log.info({ changed }, changed.length > 0 ? 'Commands registered' : 'Commands are as Discord has them');
    }
  } catch (error) {
    return log.error({ err: error }, whyNotRegistered(error, guildId));
  }
  const others = [...servers].filter((id) => id !== guildId);
  try {
    const cleaned = await withdraw(client.rest, applicationId, commands, others);
    if (cleaned.length > 0) log.info({ servers: cleaned }, 'Commands of an earlier home server taken back');
    if (others.length > MOST_SERVERS)
      log.debug({ servers: others.length }, `${MOST_SERVERS} servers were looked at for such commands`);
  } catch (error) {
    log.warn({ err: error }, 'Commands of an earlier home server could not be looked for');
  }
}

/** Discord's 50001: the bot is not on that server, or was invited without the scope for commands. */
function whyNotRegistered(error: unknown, guildId: string | null): string {
  return guildId !== null && error instanceof DiscordAPIError && error.code === 50001
    ? 'Commands could not be registered: is the bot on the server of DISCORD_GUILD_ID?'
    : 'Commands could not be registered; those that Discord has stay';
}
