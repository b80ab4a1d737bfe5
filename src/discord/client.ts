import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Events, Options, SimpleIdentifyThrottler, SimpleShardingStrategy } from 'discord.js';
import type { ClientOptions, IIdentifyThrottler } from 'discord.js';
import type { Config } from '../config.ts';
import { createCallbackRequest, type CallbackPatience } from './callback.ts';
import { createGatewayRequest } from './gatewayRequest.ts';
import { LoginTurns } from './loginTurns.ts';
import { placePolls } from './polls.ts';
import { keepSessions } from './session.ts';

/** How long the client waits, in milliseconds; tests shorten it. */
export interface Patience extends CallbackPatience {
  /** For the gateway's handshake; for its first word twice as long. */
  readonly handshake: number;
  /** Whether shards log in one by one, every five seconds, as Discord demands. */
  readonly paced: boolean;
  /** Before commands that could not be registered are registered again, the first time. */
  readonly registration: number;
}

export const PATIENCE: Patience = {
  answer: 2_800,
  attempt: 1_500,
  handshake: 5_000,
  paced: true,
  registration: 5_000,
};

/** Nobody is kept: each interaction brings its server, person, permissions and language along. */
const NO_CACHES = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
});

/** What every client of the bot has, whether it logs in or not. */
export const CLIENT_OPTIONS = {
  intents: [],
  allowedMentions: { parse: [] },
  makeCache: NO_CACHES,
} satisfies ClientOptions;

/** A client, and how to be rid of it. */
export interface Connection {
  readonly client: Client;
  /** Ids of the servers that its shards are on, as Discord told at the last login of each. */
  readonly servers: ReadonlySet<string>;
  /** Logs out for good. */
  close(): Promise<void>;
}

/** Milliseconds for a goodbye; discord.js waits for ever when it is stopped while it logs in. */
const GOODBYE = 1_000;

/** The connection to Discord, not yet logged in. `onWait` hears how many seconds Discord lets the login wait. */
export function createConnection(
  config: Config,
  patience: Patience = PATIENCE,
  onWait?: (seconds: number) => void,
): Connection {
  let isClosed = false;
  // discord.js reads these two by itself, in its own format, and an empty one ends the start.
  delete process.env.SHARDS;
  delete process.env.SHARD_COUNT;
  const client = new Client({
    ...CLIENT_OPTIONS,
    ...shardOptions(config),
    rest: {
      ...(config.discordApi === null ? {} : { api: config.discordApi }),
      makeRequest: createGatewayRequest(createCallbackRequest(patience), onWait),
      // A limit longer than the window can't be waited for; better to say so at once.
      rejectOnRateLimit: ({ route, retryAfter }) => isCallbackRoute(route) && retryAfter > patience.answer,
    },
    ws: {
      buildStrategy: (manager) => {
        manager.options.handshakeTimeout = patience.handshake;
        // Later than the handshake's: discord.js crashes on a handshake that fails after it has given up on it.
        manager.options.helloTimeout = 2 * patience.handshake;
        keepSessions(manager);
        // A shard asks for its session before it connects. discord.js would let it, even after the end.
        const retrieve = manager.options.retrieveSessionInfo.bind(manager.options);
        manager.options.retrieveSessionInfo = (id) => (isClosed ? new Promise(() => {}) : retrieve(id));
        return new SimpleShardingStrategy(manager);
      },
      buildIdentifyThrottler: async (manager): Promise<IIdentifyThrottler> => {
        if (!patience.paced) return { waitForIdentify: () => Promise.resolve() };
        const { session_start_limit } = await manager.fetchGatewayInformation();
        const { max_concurrency: buckets } = session_start_limit;
        // One process with all shards counts for itself; several have only the time in common.
        return isAlone(config)
          ? new SimpleIdentifyThrottler(buckets)
          : new LoginTurns(await manager.getShardCount(), buckets);
      },
    },
  });
  client.on(Events.Raw, placePolls);
  // discord.js keeps the servers that READY lists, whatever the caches' limits; nothing here needs them.
  const servers = new Set<string>();
  client.on('shardReady', () => {
    for (const id of client.guilds.cache.keys()) servers.add(id);
    client.guilds.cache.clear();
  });
  return {
    client,
    servers,
    async close() {
      isClosed = true;
      await Promise.race([client.destroy(), sleep(GOODBYE, undefined, { ref: false })]);
    },
  };
}

function shardOptions({ shards }: Config): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards === 'auto') return { shards };
  return shards === null
    ? { shards: [0], shardCount: 1 }
    : { shards: [...shards.ids], shardCount: shards.count };
}

/** Whether no other process has shards of this bot. */
function isAlone({ shards }: Config): boolean {
  return shards === null || shards === 'auto' || shards.ids.length === shards.count;
}

function isCallbackRoute(route: string): boolean {
  return route.startsWith('/interactions/');
}
