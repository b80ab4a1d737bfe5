import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Config } from '../../../src/config.ts';
import { Asked } from './asked.ts';
import { Gateway } from './gateway.ts';
import { interactionOf, READER, type Deed, type Person } from './interactions.ts';
import { Rest } from './rest.ts';

export interface StandInOptions {
  /** Milliseconds for a first answer; Discord gives 3,000. */
  readonly window?: number;
  /** Milliseconds that an interaction's token is good for; Discord's last 15 minutes. */
  readonly tokenLife?: number;
  readonly heartbeat?: number;
  /** Shards that Discord recommends. */
  readonly shards?: number;
  readonly guildsPerShard?: number;
  /** Buckets of shards, from each of which one may log in every five seconds: Discord's `max_concurrency`. */
  readonly buckets?: number;
  /** What the bot has to log in with. */
  readonly token?: string;
}

export const TOKEN = 'the-token-of-the-bot';
const APPLICATION = '500000000000000001';
const DISCORD_EPOCH = 1_420_070_400_000;

/**
 * A Discord on loopback, gateway and REST, strict about all that it is sent.
 *
 *     const discord = await StandIn.start();
 *     const bot = await startBot({ config: discord.config(), … });
 *     await discord.isReady();
 *     const asked = discord.does(chatInput('ask', { question: 'Who is Li Hui?' }));
 *     (await asked.answer)?.data;
 */
export class StandIn {
  readonly gateway: Gateway;
  readonly rest: Rest;
  readonly #http: Server;
  readonly #window: number;
  #count = 0;

  private constructor(http: Server, options: StandInOptions) {
    const {
      window = 3_000,
      tokenLife = 900_000,
      heartbeat = 300,
      shards = 1,
      guildsPerShard = 2,
      buckets = 16,
    } = options;
    const names = { token: options.token ?? TOKEN, applicationId: APPLICATION };
    this.#http = http;
    this.#window = window;
    this.gateway = new Gateway(http, { ...names, heartbeat, guildsPerShard });
    this.rest = new Rest(http, { ...names, shards, tokenLife, buckets });
  }

  static async start(options: StandInOptions = {}): Promise<StandIn> {
    const http = createServer();
    const discord = new StandIn(http, options);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    return discord;
  }

  /** Where the bot finds this Discord. */
  get api(): string {
    const address = this.#http.address();
    if (typeof address !== 'object' || !address) throw new Error('The stand-in does not run');
    return `http://127.0.0.1:${address.port}/api`;
  }

  /** A configuration that leads here. */
  config(changes: Partial<Config> = {}): Config {
    return {
      token: TOKEN,
      guildId: null,
      knowledgePath: null,
      largestFile: null,
      moderatorRoleIds: [],
      logLevel: 'silent',
      shards: null,
      healthPort: null,
      healthHost: '127.0.0.1',
      previewPort: 0,
      previewHost: '127.0.0.1',
      semantic: { kind: 'off' },
      keepQuestions: null,
      dataPath: null,
      discordApi: this.api,
      discordCdn: new URL(this.api).origin,
      ...changes,
    };
  }

  /** Somebody does something; what becomes of it is in the result. */
  does(deed: Deed, person: Person = READER, shard = 0): Asked {
    const id = String((BigInt(Date.now() - DISCORD_EPOCH) << 22n) + BigInt(++this.#count));
    const asked = new Asked(id, `token-${this.#count}`, this.#window);
    this.rest.asked.set(asked.token, asked);
    const interaction = interactionOf(deed, person, id, asked.token, APPLICATION);
    this.gateway.dispatch('INTERACTION_CREATE', interaction, shard);
    return asked;
  }

  /** Waits until something holds, or throws and says what did not. */
  async until(holds: () => boolean, what: string, milliseconds = 60_000): Promise<void> {
    const deadline = Date.now() + milliseconds;
    while (!holds()) {
      if (Date.now() > deadline)
        throw new Error(`${what}: not within ${milliseconds} ms; ${this.gateway.story.join(', ')}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Waits until so many shards are logged in. */
  async isReady(shards = 1): Promise<void> {
    await this.until(() => this.gateway.shards.length >= shards, 'shards are logged in');
  }

  async stop(): Promise<void> {
    for (const asked of this.rest.asked.values()) asked.forget();
    await this.gateway.stop();
    this.#http.closeAllConnections();
    this.#http.close();
  }
}
