import { DefaultRestOptions, Events, Status } from 'discord.js';
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { Editing } from '../editing/editing.ts';
import type { QuestionBook } from '../gaps/questionBook.ts';
import type { Library } from '../library.ts';
import { createConnection, PATIENCE, type Patience } from './client.ts';
import { endingOf, EXIT, type Ending } from './closes.ts';
import type { Command } from './command.ts';
import { ALLOWANCES, cooldownsOf, type Allowances } from './cooldown.ts';
import { createDispatch } from './dispatch.ts';
import { firstSteps } from './firstSteps.ts';
import { takePort } from './footing.ts';
import { isQuick } from './handle.ts';
import type { Health } from './health.ts';
import { Intake } from './intake.ts';
import { QUEUE_LIMITS, type QueueLimits } from './queueLimits.ts';
import { tellMeaning } from './logProgress.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { endingOfLogin } from './loginFailure.ts';
import { registerCommands } from './registerCommands.ts';
import { watchGateway } from './watchGateway.ts';

export interface BotOptions {
  readonly config: Config;
  readonly library: Library;
  readonly log: Logger;
  readonly commands: readonly Command[];
  /** Those that another configuration would have besides: an earlier home server may still have them. */
  readonly otherCommands?: readonly Command[];
  /** Changes the files of the articles; a test hands in one with a disk that fails. */
  readonly editing?: Editing;
  /** Where questions without an answer are kept. */
  readonly questions?: QuestionBook | null;
  /** The port of health, if it has been taken before. */
  readonly health?: Health | null;
  readonly patience?: Patience;
  readonly queueLimits?: QueueLimits;
  readonly allowances?: Partial<Allowances>;
}

const ANYBODY_MODERATES =
  'Whoever manages one of these servers may change the articles; set DISCORD_GUILD_ID or, for a bot on many servers, MODERATOR_ROLE_IDS';

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
    otherCommands = [],
    editing = new Editing(library, { largest: config.largestFile ?? undefined, semantic: config.semantic }),
    questions = null,
    patience = PATIENCE,
    queueLimits = QUEUE_LIMITS,
    allowances = {},
  } = options;
  const connection = createConnection(config, patience, (seconds) =>
    log.warn({ seconds }, 'Discord asks to wait before it says where its gateway is (429)'),
  );
  const { client } = connection;
  const metrics = createMetrics(library, client);
  const health = await serveBotHealth(options, client, metrics);
  const handling = {
    // What another configuration has may still be pressed, and tells that it is not there now.
    commands: [...new Set([...commands, ...otherCommands])],
    context: { library, editing, questions, config, log },
    promiseAfter: (): number => intake.promise,
    cooldowns: cooldownsOf({ ...ALLOWANCES, ...allowances }),
  };
  const intake: Intake = new Intake({
    dispatch: createDispatch({ ...handling, observe: metrics.observe }),
    library,
    isQuick: (interaction) => isQuick(interaction, handling),
    log,
    limits: queueLimits,
  });
  client.on(Events.InteractionCreate, (interaction) => intake.add(interaction));
  watchGateway(client, log, metrics);

  const stopping = new AbortController();
  const { ended, end } = endingOnce(async () => {
    stopping.abort();
    await intake.finish();
    client.removeAllListeners(Events.ShardReconnecting); // this time it is meant
    await connection
      .close()
      .catch((error: unknown) => log.warn({ err: error }, 'Discord did not say goodbye'));
    await intake.close();
    await health?.close();
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    const ending = endingOf(code, config.shards === 'auto');
    if (ending) void end(ending);
  });
  client.once(Events.ClientReady, ({ application, user }) => {
    log.info(
      { bot: user.username, shards: client.ws.shards.size, articles: library.articles.length },
      'Logged in',
    );
    const { servers } = connection;
    const { fields, words } = firstSteps(application.id, servers, library.articles, config.guildId);
    log.info(fields, words);
    if (config.guildId === null && config.moderatorRoleIds.length === 0 && servers.size > 1)
      log.warn({ servers: servers.size }, ANYBODY_MODERATES);
    void registerCommands({
      client,
      applicationId: application.id,
      commands,
      otherCommands,
      config,
      log,
      servers,
      pause: patience.registration,
      signal: stopping.signal,
    });
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

/** Serves health and metrics where a port is set for them; null where none is. */
async function serveBotHealth(
  { config, library, log, health = null }: BotOptions,
  client: Client,
  { registry }: Metrics,
): Promise<Health | null> {
  const taken = health ?? (await takePort(config, log));
  taken?.serve({
    registry,
    isReady: () => areShardsReady(client) && library.articles.length > 0,
    states: () => [...library.troubles, tellMeaning(library)].filter((told) => told !== null),
  });
  return taken;
}

/** Shuts down once, however many ask for it; `ended` tells the first reason. */
function endingOnce(shutDown: () => Promise<void>) {
  let isEnding = false;
  let resolveEnded: (ending: Ending) => void;
  const ended = new Promise<Ending>((resolve) => (resolveEnded = resolve));
  const end = async (ending: Ending): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    await shutDown();
    resolveEnded(ending);
  };
  return { ended, end };
}

function areShardsReady({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}
