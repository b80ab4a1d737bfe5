import { InteractionResponseType, MessageFlags } from 'discord.js';
import type { APIApplicationCommandOptionChoice, APIAttachment } from 'discord.js';
import { newMessage, type Channel } from './channel.ts';
import { BOT, rawMessage } from './interaction.ts';
import type { Json } from '../values/json.ts';
import type { Message, Modal, DeedOutcome } from './protocol.ts';

/** A message as the bot sends it; what is missing in an edit stays as it was. */
export interface MessageBody extends Partial<Pick<Message, 'embeds' | 'components' | 'flags'>> {
  readonly content?: string | null;
  /** Files that stay, by their ids, and those that come with the request, by their numbers. */
  readonly attachments?: readonly { readonly id: string | number }[];
}

/** What the bot sends about an interaction: a response to it (`type`, `data`), or a message. */
export interface SentBody extends MessageBody {
  readonly type?: number;
  readonly data?: MessageBody & { readonly choices?: readonly APIApplicationCommandOptionChoice[] } & Partial<
      Pick<Modal, 'title' | 'custom_id'>
    >;
}

/** A request that the bot makes about one interaction. */
export interface Sent {
  readonly method: string;
  /** What follows the interaction's token: "callback", "", "messages/@original". */
  readonly path: string;
  /** Whether the answer has to contain the message. */
  readonly wantsMessage: boolean;
  readonly body: SentBody;
  readonly files: readonly APIAttachment[];
}

/** Discord's answer to it. */
export interface Taken {
  readonly status: number;
  readonly body: Json | null;
}

/** What the person did, as far as answers to it depend on it. */
export interface Asked {
  readonly id: string;
  /** "/ask", or null for a component. */
  readonly used: string | null;
  /** The message that a component stands on. */
  readonly source: string | null;
}

const ALREADY = { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
const UNKNOWN = { status: 404, body: { message: 'Unknown Message', code: 10008 } };
const DONE = { status: 204, body: null };

/** One interaction and what the bot makes of it: takes what discord.js sends, and shows it in the channel. */
export class Exchange {
  readonly #channel: Channel;
  readonly #asked: Asked;
  /** The message that `@original` means. */
  #original: string | null = null;
  #outcome: DeedOutcome = { isAcknowledged: false };

  constructor(channel: Channel, asked: Asked) {
    this.#channel = channel;
    this.#asked = asked;
  }

  get outcome(): DeedOutcome {
    return this.#outcome;
  }

  take(sent: Sent): Taken {
    if (sent.path === 'callback') return this.#acknowledge(sent);
    if (!this.#outcome.isAcknowledged) return UNKNOWN;
    if (sent.path === '') return shown(this.#show(this.#newAnswer(), sent.body, sent.files));
    const id = sent.path.replace(/^messages\//, '').replace(/^(?:@|%40)original$/, this.#original ?? '');
    const message = this.#channel.find(id);
    if (!message) return UNKNOWN;
    if (sent.method === 'PATCH') return shown(this.#edit(message, sent.body, sent.files));
    if (sent.method === 'DELETE') this.#channel.remove(id);
    return sent.method === 'DELETE' ? DONE : shown(message);
  }

  #acknowledge({ body, files, wantsMessage }: Sent): Taken {
    if (this.#outcome.isAcknowledged) return ALREADY;
    this.#outcome = { isAcknowledged: true };
    const message = this.#respond(body, files);
    if (!wantsMessage) return DONE;
    const resource = { type: body.type, ...(message && { message: rawMessage(message) }) };
    return { status: 200, body: { interaction: { id: this.#asked.id, type: 2 }, resource } };
  }

  /** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object */
  #respond({ type, data = {} }: SentBody, files: readonly APIAttachment[]): Message | null {
    if (type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
      this.#outcome = { isAcknowledged: true, choices: data.choices ?? [] };
    } else if (type === InteractionResponseType.Modal) {
      const { title = '', custom_id = '' } = data;
      this.#outcome = {
        isAcknowledged: true,
        modal: { title, custom_id, components: data.components ?? [] },
      };
    } else if (type === InteractionResponseType.ChannelMessageWithSource) {
      return this.#begin(data, files, 0);
    } else if (type === InteractionResponseType.DeferredChannelMessageWithSource) {
      return this.#begin(data, files, MessageFlags.Loading);
    } else if (
      type === InteractionResponseType.DeferredMessageUpdate ||
      type === InteractionResponseType.UpdateMessage
    ) {
      this.#original = this.#asked.source;
      const source = this.#channel.find(this.#original ?? '') ?? null;
      return source && type === InteractionResponseType.UpdateMessage
        ? this.#edit(source, data, files)
        : source;
    } else {
      this.#channel.tell({ kind: 'unknown request', request: `a response of type ${type}` });
    }
    return null;
  }

  #begin(body: MessageBody, files: readonly APIAttachment[], flags: number): Message {
    const message = this.#newAnswer();
    this.#original = message.id;
    return this.#show(message, { ...body, flags: (body.flags ?? 0) | flags }, files);
  }

  #edit(message: Message, body: MessageBody, files: readonly APIAttachment[]): Message {
    const isLoading = (message.flags & MessageFlags.Loading) !== 0;
    const flags = (message.flags & ~MessageFlags.Loading) | (body.flags ?? 0);
    const edited_timestamp = isLoading ? message.edited_timestamp : new Date().toISOString();
    return this.#show({ ...message, edited_timestamp }, { ...body, flags }, files);
  }

  #show(message: Message, body: MessageBody, files: readonly APIAttachment[]): Message {
    const kept = body.attachments
      ? message.attachments.filter(({ id }) => body.attachments?.some((one) => String(one.id) === id))
      : message.attachments;
    const changed = {
      ...message,
      content: body.content === undefined ? message.content : (body.content ?? ''),
      embeds: body.embeds ?? message.embeds,
      components: body.components ?? message.components,
      flags: body.flags ?? message.flags,
      attachments: [...kept, ...files],
    };
    this.#channel.show(changed);
    return changed;
  }

  #newAnswer(): Message {
    return { ...newMessage(), author: BOT, used: this.#asked.used };
  }
}

function shown(message: Message): Taken {
  return { status: 200, body: rawMessage(message) };
}
