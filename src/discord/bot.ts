import { setTimeout as sleep } from 'node:timers/promises';
import { DefaultRestOptions, DiscordAPIError, Events, Status } from 'discord.js';
import type { Client, Interaction } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { Editing } from '../editing/editing.ts';
import type { QuestionBook } from '../gaps/questionBook.ts';
import type { Library } from '../library.ts';
import { Arrivals } from './age.ts';
import { createConnection, PATIENCE, type Patience } from './client.ts';
import { endingOf, EXIT, type Ending } from './closes.ts';
import type { Command } from './command.ts';
import { Cooldown, PERSON, SERVER, type Allowance } from './cooldown.ts';
import { createDispatch } from './dispatch.ts';
import { defer, giveUp } from './deferral.ts';
import { serveHealth } from './health.ts';
import { firstSteps } from './firstSteps.ts';
import { Queue, QUEUE_LIMITS, type QueueHandlers, type QueueLimits } from './queue.ts';
import { tellMeaning } from './logProgress.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { endingOfLogin } from './loginFailure.ts';
import { register } from './register.ts';
import { Tally } from './tally.ts';
import { MOST_SERVERS, withdraw } from './withdraw.ts';

export interface BotOptions {
  readonly config: Config;
  readonly library: Library;
  readonly log: Logger;
  readonly commands: readonly Command[];
  /** Changes the files of the articles; a test hands in one with a disk that fails. */
  readonly editing?: Editing;
  /** Where questions without an answer are kept. */
  readonly questions?: QuestionBook | null;
  readonly patience?: Patience;
  readonly queueLimits?: QueueLimits;
  readonly allowances?: { readonly person: Allowance; readonly server: Allowance };
}

export interface Bot {
  /** Settles when the bot has stopped: why, and the exit status for it. Never rejects. */
  readonly ended: Promise<Ending>;
  /** The port of health and metrics, if there is one. */
  readonly healthPort: number | null;
  /** Counts that the knowledge was read again because it had changed on the disk. */
  countReload(isDone: boolean): void;
  /** Answers what has been asked, then logs out. */
  stop(): Promise<void>;
}

/** An interaction, and when it was made in milliseconds of `performance.now()`. */
interface Arrival {
  readonly interaction: Interaction;
  readonly madeAt: number;
}

/** Questions that are being answered at one time: two are read, and two more are next. */
const MOST_UNDER_WAY = 4;
/** Milliseconds that answers under way may still take when the bot stops; Discord does not wait any longer. */
const LAST_ANSWERS = 3_000;
/** Milliseconds for telling those who still wait after that. */
const LAST_WORDS = 1_000;

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
    editing = new Editing(library, { largest: config.largestFile ?? undefined, semantic: config.semantic }),
    questions = null,
    patience = PATIENCE,
    queueLimits = QUEUE_LIMITS,
    allowances = { person: PERSON, server: SERVER },
  } = options;
  const connection = createConnection(config, patience);
  const { client } = connection;
  const metrics = createMetrics(library, client);
  const isReady = () => areShardsReady(client) && library.articles.length > 0;
  const { healthHost: host, healthPort: port } = config;
  const health =
    port === null
      ? null
      : await serveHealth({ host, port }, isReady, metrics.registry, () =>
          [...library.troubles, tellMeaning(library)].filter((told) => told !== null),
        );
  // Where any free port would do, the log is where people learn which one it is.
  if (health) log.info({ host, port: health.port }, 'Health and metrics are served');
  const dispatch = createDispatch({
    commands,
    context: { library, editing, questions, config, log },
    cooldowns: { person: new Cooldown(allowances.person), server: new Cooldown(allowances.server) },
    observe: metrics.observe,
  });

  const arrivals = new Arrivals();
  const lost = new Tally((count) =>
    log.warn(count, 'Words that an answer comes later, or never, did not arrive'),
  );
  const handlers: QueueHandlers<Arrival> = {
    serve: ({ interaction, madeAt }) => dispatch(interaction, madeAt),
    defer: ({ interaction }, isFull) =>
      defer(interaction, isFull).catch((error: unknown) => {
        lost.add(error);
        return false;
      }),
    giveUp: ({ interaction }) => giveUp(interaction).catch((error: unknown) => lost.add(error)),
    ageOf: ({ madeAt }) => performance.now() - madeAt,
    isBusy: () => library.underWay >= MOST_UNDER_WAY,
  };
  const queue = new Queue<Arrival>(handlers, queueLimits);
  client.on(Events.InteractionCreate, (interaction) =>
    queue.add({ interaction, madeAt: arrivals.read(interaction.createdTimestamp, queue.isEmpty) }),
  );
  watchGateway(client, log, metrics);

  let isEnding = false;
  let resolveEnded: (ending: Ending) => void;
  const ended = new Promise<Ending>((resolve) => (resolveEnded = resolve));
  const end = async (ending: Ending) => {
    if (isEnding) return;
    isEnding = true;
    await Promise.race([queue.whenEmpty(), sleep(LAST_ANSWERS, null, { ref: false })]);
    await Promise.race([queue.close(), sleep(LAST_WORDS, null, { ref: false })]);
    client.removeAllListeners(Events.ShardReconnecting); // this time it is meant
    await connection
      .close()
      .catch((error: unknown) => log.warn({ err: error }, 'Discord did not say goodbye'));
    // Some may have come before Discord knew.
    await Promise.race([queue.close(), sleep(LAST_WORDS, null, { ref: false })]);
    lost.flush();
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
    const { fields, words } = firstSteps(application.id, connection.servers, library.articles);
    log.info(fields, words);
    const { servers } = connection;
    void registerCommands({ client, applicationId: application.id, commands, config, log, servers });
  });
  const api = config.discordApi ?? DefaultRestOptions.api;
  client.login(config.token ?? undefined).catch((error: unknown) => end(endingOfLogin(error, api)));
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

interface Registration extends Pick<BotOptions, 'commands' | 'config' | 'log'> {
  readonly client: Client;
  readonly applicationId: string;
  readonly servers: ReadonlySet<string>;
}

async function registerCommands(registration: Registration): Promise<void> {
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
