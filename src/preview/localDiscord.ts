import { randomBytes } from 'node:crypto';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Client,
  Events,
  InteractionType,
  SnowflakeUtil,
  type Interaction,
} from 'discord.js';
import { CLIENT_OPTIONS } from '../discord/client.ts';
import type { Command } from '../discord/command.ts';
import { ALLOWANCES, cooldownsOf } from '../discord/cooldown.ts';
import { createDispatch, type DispatchOptions } from '../discord/dispatch.ts';
import type { Channel } from './channel.ts';
import { Exchange } from './exchange.ts';
import type { Files } from './files.ts';
import { IDS, interactionOf } from './interaction.ts';
import { asList, asText } from '../values/json.ts';
import type { Deed, DeedOutcome, Person } from './protocol.ts';
import { createLocalRequest } from './rest.ts';

export interface LocalDiscordOptions {
  readonly commands: readonly Command[];
  readonly context: DispatchOptions['context'];
  readonly files: Files;
}

/** Milliseconds that an interaction's token is good for, as at Discord. */
const TOKEN_LIFE = 15 * 60_000;

/**
 * Stands where Discord would: turns what a person does on the page into interactions, and shows what the bot sends.
 *
 * In between everything is as in the bot: discord.js's own classes, the dispatch and the commands. The client never
 * logs in, and its requests are answered here.
 */
export class LocalDiscord {
  readonly #options: LocalDiscordOptions;
  readonly #client: Client;
  readonly #exchanges = new Map<string, { readonly exchange: Exchange; readonly channel: Channel }>();
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(options: LocalDiscordOptions) {
    this.#options = options;
    const { commands, context, files } = options;
    this.#client = new Client({
      ...CLIENT_OPTIONS,
      rest: {
        makeRequest: createLocalRequest({
          files,
          take: (token, sent) => this.#exchanges.get(token)?.exchange.take(sent) ?? null,
          refuse: (request) => this.#refuse(request),
        }),
      },
    });
    const dispatch = createDispatch({
      commands,
      context,
      cooldowns: cooldownsOf(ALLOWANCES),
      observe: () => undefined,
    });
    this.#client.on(Events.InteractionCreate, (interaction: Interaction) => {
      this.#underWay.set(interaction.id, dispatch(interaction));
    });
  }

  /**
   * Does what a person did, and settles when the bot is done with it; null for what Discord would not let through.
   */
  async act(channel: Channel, deed: Deed, person: Person): Promise<DeedOutcome | null> {
    const id = String(SnowflakeUtil.generate());
    const token = randomBytes(24).toString('base64url');
    const { files, context } = this.#options;
    const raw = interactionOf(deed, {
      id,
      token,
      person,
      server: context.config.guildId ?? IDS.server,
      find: (message) => channel.find(message),
      upload: (file) => files.get(file)?.attachment,
    });
    if (!raw) return null;
    const exchange = new Exchange(channel, { id, used: usedBy(deed), source: deed.message ?? null });
    this.#exchanges.set(token, { exchange, channel });
    setTimeout(() => this.#exchanges.delete(token), TOKEN_LIFE).unref();
    try {
      handle(this.#client, raw);
      await this.#underWay.get(id);
    } finally {
      this.#underWay.delete(id);
    }
    return exchange.outcome;
  }

  async close(): Promise<void> {
    await this.#client.destroy();
  }

  /** Tells the pages what the bot wanted from Discord. */
  #refuse(request: string): void {
    const channels = new Set([...this.#exchanges.values()].map(({ channel }) => channel));
    for (const channel of channels) channel.tell({ kind: 'unknown request', request });
  }
}

function usedBy({ type, data }: Deed): string | null {
  if (type !== InteractionType.ApplicationCommand) return null;
  const name = [String(data.name), ...subcommandsOf(data.options)].join(' ');
  return (data.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput
    ? `/${name}`
    : name;
}

/** Names of the group and the subcommand that were used, if there are any. */
function subcommandsOf(options: unknown): string[] {
  const [first] = asList(options);
  const isSubcommand =
    first?.type === ApplicationCommandOptionType.Subcommand ||
    first?.type === ApplicationCommandOptionType.SubcommandGroup;
  return isSubcommand ? [asText(first.name), ...subcommandsOf(first.options)] : [];
}

/**
 * Hands an interaction to discord.js as its gateway does. The function has no type there: it chooses the class,
 * makes the object, and emits `interactionCreate`.
 */
function handle(client: Client, raw: unknown): void {
  const actions: unknown = Reflect.get(client, 'actions');
  const action: unknown = isObject(actions) ? Reflect.get(actions, 'InteractionCreate') : undefined;
  const method: unknown = isObject(action) ? Reflect.get(action, 'handle') : undefined;
  if (typeof method !== 'function') throw new Error('this discord.js has no InteractionCreate.handle');
  Reflect.apply(method, action, [raw]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
