import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Command } from './command.ts';
import { register, scopesOf, type Scope } from './register.ts';
import { MOST_SERVERS, withdraw } from './withdraw.ts';

export interface Registration {
  readonly commands: readonly Command[];
  /** Those that another configuration would have besides. */
  readonly otherCommands: readonly Command[];
  readonly config: Config;
  readonly log: Logger;
  readonly client: Client;
  readonly applicationId: string;
  readonly servers: ReadonlySet<string>;
  /** Milliseconds before what failed is tried again the first time; each time twice as long, up to a minute. */
  readonly pause: number;
  /** Ends it when the bot stops. */
  readonly signal: AbortSignal;
}

/** Something to be told to Discord. */
interface Errand {
  readonly run: () => Promise<void>;
  /** How loud the log is about its failure, and what it says. */
  readonly level: 'error' | 'warn';
  readonly failureOf: (error: unknown) => string;
}

/** Milliseconds at most from one try to the next: whoever has just invited the bot waits no longer. */
const LONGEST_PAUSE = 60_000;

/**
 * Tells Discord of the commands, scope by scope, and takes back those that an earlier home server still has.
 *
 * Never rejects: what fails is told in the log once and tried again until it is done, because a bot without intents
 * does not hear that it has joined a server. What Discord refuses for good is left.
 */
export async function registerCommands(registration: Registration): Promise<void> {
  const { client, applicationId, commands, config, pause, signal } = registration;
  // One process of several is enough.
  const scopes = client.ws.shards.has(0) ? scopesOf(applicationId, commands, config.guildId) : [];
  let left = [...scopes.map((scope) => registering(scope, registration)), withdrawing(registration)];
  const told = new Set<string>();
  for (let wait = pause; !signal.aborted; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    left = await runAll(left, registration, told);
    if (left.length === 0) return;
    await sleep(wait, undefined, { ref: false, signal }).catch(() => undefined);
  }
}

/** Runs errands one after the other and returns those that are worth another try. */
async function runAll(
  errands: readonly Errand[],
  { log, signal }: Registration,
  told: Set<string>,
): Promise<Errand[]> {
  const failed: Errand[] = [];
  for (const errand of errands) {
    if (signal.aborted) return [];
    try {
      await errand.run();
    } catch (error) {
      if (signal.aborted) return [];
      const words = errand.failureOf(error);
      log[told.has(words) ? 'debug' : errand.level]({ err: error }, words);
      told.add(words);
      if (!isForGood(error)) failed.push(errand);
    }
  }
  return failed;
}

function registering(scope: Scope, { client, log }: Registration): Errand {
  const { name } = scope;
  return {
    run: async () => {
      const isChanged = await register(client.rest, scope);
      log.info({ scope: name }, isChanged ? 'Commands registered' : 'Commands are as Discord has them');
    },
    level: 'error',
    failureOf: (error) => whyNotRegistered(error, scope),
  };
}

function withdrawing(registration: Registration): Errand {
  const { client, applicationId, commands, otherCommands, config, log, servers } = registration;
  const others = [...servers].filter((id) => id !== config.guildId);
  return {
    run: async () => {
      const cleaned = await withdraw(client.rest, applicationId, [...commands, ...otherCommands], others);
      if (cleaned.length > 0) log.info({ servers: cleaned }, 'Commands of an earlier home server taken back');
      if (others.length > MOST_SERVERS)
        log.debug({ servers: others.length }, `${MOST_SERVERS} servers were looked at for such commands`);
    },
    level: 'warn',
    failureOf: () => 'Commands of an earlier home server could not be looked for; that is tried again',
  };
}

function whyNotRegistered(error: unknown, { name, isHome }: Scope): string {
  const failure = `Commands could not be registered ${name}`;
  if (isForGood(error)) return `${failure}; those that Discord has stay`;
  // Discord's 403 and 404: not on that server, or invited without the scope for commands.
  return isHome && error instanceof DiscordAPIError
    ? `${failure}: the bot is not on the server of DISCORD_GUILD_ID, or was invited without commands; open the invite link and choose that server. The commands appear there within a minute`
    : `${failure}; those that Discord has stay, and it is tried again, every minute in the end`;
}

/** Whether another try would be refused as well: Discord takes offence at what it was sent. */
function isForGood(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status !== 403 && error.status !== 404;
}
