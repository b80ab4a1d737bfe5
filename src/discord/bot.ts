import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, DiscordjsErrorCodes, Events, Status } from 'discord.js';
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Library } from '../library.ts';
import { createConnection, PATIENCE, type Patience } from './client.ts';
import { endingOf, EXIT, type Ending } from './closes.ts';
import type { Command } from './command.ts';
import { Cooldown, PERSON, SERVER, type Allowance } from './cooldown.ts';
import { createDispatch } from './dispatch.ts';
import { serveHealth } from './health.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { register } from './register.ts';

export interface BotOptions {
  readonly config: Config;
  readonly library: Library;
  readonly log: Logger;
  readonly commands: readonly Command[];
  readonly patience?: Patience;
  readonly allowances?: { readonly person: Allowance; readonly server: Allowance };
}

export interface Bot {
  /** Settles when the bot runs no longer: why, and the exit status for it. Never rejects. */
  readonly ended: Promise<Ending>;
  /** The port of health and metrics, if there is one. */
  readonly healthPort: number | null;
  /** Counts that the knowledge was read again because it had changed on the disk. */
  countReload(isDone: boolean): void;
  /** Answers what has been asked, then logs out. */
  stop(): Promise<void>;
}

/** Milliseconds that answers under way may take when the bot stops; Discord waits no longer for them. */
const LAST_ANSWERS = 3_000;

/**
 * Connects to Discord and answers there until it is stopped.
 *
 * Throws a UserError when the health port can't be had. What Discord refuses, now or later, is in `ended`.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const {
    config,
    library,
    log,
    commands,
    patience = PATIENCE,
    allowances = { person: PERSON, server: SERVER },
  } = options;
  const connection = createConnection(config, patience);
  const { client } = connection;
  const metrics = createMetrics(library, client);
  const isReady = () => areShardsReady(client) && library.articles.length > 0;
  const health =
    config.healthPort === null
      ? null
      : await serveHealth(config.healthPort, isReady, metrics.registry, () => library.troubles);
  const dispatch = createDispatch({
    commands,
    context: { library, config, log },
    cooldowns: { person: new Cooldown(allowances.person), server: new Cooldown(allowances.server) },
    observe: metrics.observe,
  });

  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const done = dispatch(interaction).finally(() => underWay.delete(done));
    underWay.add(done);
  });
  watchGateway(client, log, metrics);

  let isEnding = false;
  let resolveEnded: (ending: Ending) => void;
  const ended = new Promise<Ending>((resolve) => (resolveEnded = resolve));
  const end = async (ending: Ending) => {
    if (isEnding) return;
    isEnding = true;
    await Promise.race([Promise.all(underWay), sleep(LAST_ANSWERS, null, { ref: false })]);
    client.removeAllListeners(Events.ShardReconnecting); // this time it is meant
    await connection
      .close()
      .catch((error: unknown) => log.warn({ err: error }, 'Discord did not say goodbye'));
    await health?.close();
    resolveEnded(ending);
  };

  client.on(Events.ShardDisconnect, ({ code }) => {
    const ending = endingOf(code, config.shards === 'auto');
    if (ending) void end(ending);
  });
  client.once(Events.ClientReady, ({ application, user }) => {
    log.info(
      { bot: user.username, shards: client.ws.shards.size, articles: library.articles.length },
      'Logged in',
    );
    // One process of several is enough.
    if (client.ws.shards.has(0)) void registerCommands(client, application.id, commands, config, log);
  });
  client.login(config.token ?? undefined).catch((error: unknown) => end(endingOfLogin(error)));
  return {
    ended,
    healthPort: health?.port ?? null,
    countReload: (isDone) => metrics.countReload('disk', isDone),
    stop: async () => {
      void end({ reason: 'Stopped', status: EXIT.stopped });
      await ended;
    },
  };
}

async function registerCommands(
  client: Client,
  applicationId: string,
  commands: readonly Command[],
  { guildId }: Config,
  log: Logger,
): Promise<void> {
  try {
    const changed = await register(client.rest, applicationId, commands, guildId);
    log.info({ changed }, changed.length > 0 ? 'Commands registered' : 'Commands are as Discord has them');
  } catch (error) {
    log.error({ err: error }, whyNotRegistered(error, guildId));
  }
}

/** Discord's 50001: the bot is not on that server, or was invited without the scope for commands. */
function whyNotRegistered(error: unknown, guildId: string | null): string {
  return guildId !== null && error instanceof DiscordAPIError && error.code === 50001
    ? 'Commands could not be registered: is the bot on the server of DISCORD_GUILD_ID?'
    : 'Commands could not be registered; those that Discord has stay';
}

function endingOfLogin(error: unknown): Ending {
  if (error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return endingOf(4004, false) ?? { reason: error.message, status: EXIT.mistake };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { reason: `Could not log in to Discord: ${reason}`, status: EXIT.tryAgain };
}

/** Says in the log and in the metrics how the connection is; discord.js itself brings it back. */
function watchGateway(client: Client, log: Logger, { countGateway }: Metrics): void {
  client.on(Events.ShardReady, (shard) => {
    countGateway('ready');
    log.info({ shard }, 'Shard logged in');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    countGateway('resumed');
    log.info({ shard, replayed }, 'Shard resumed');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    countGateway('lost');
    log.warn({ shard }, 'Shard lost its connection and comes back');
  });
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'Shard in trouble'));
  client.on(Events.Error, (error) => log.error({ err: error }, 'Client in trouble'));
  client.on(Events.Debug, (message) => log.trace(message));
}

function areShardsReady({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}
