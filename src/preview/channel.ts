import { SnowflakeUtil } from 'discord.js';
import { YOU } from './interaction.ts';
import type { Message, Notice } from './protocol.ts';

/** Messages that a channel keeps; older ones are forgotten. */
const MOST_MESSAGES = 200;

/** The conversation of one tab: its messages, and who listens to it. */
export class Channel {
  readonly #messages = new Map<string, Message>();
  readonly #listeners = new Set<(notice: Notice) => void>();

  get messages(): readonly Message[] {
    return [...this.#messages.values()];
  }

  /** Whether a page is there to see what happens. */
  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  find(id: string): Message | undefined {
    return this.#messages.get(id);
  }

  /** Adds a message, or puts it in the place of the one with its id. */
  show(message: Message): void {
    this.#messages.set(message.id, message);
    for (const id of this.#messages.keys()) {
      if (this.#messages.size <= MOST_MESSAGES) break;
      this.#messages.delete(id);
    }
    this.tell({ kind: 'message', message });
  }

  remove(id: string): boolean {
    const wasThere = this.#messages.delete(id);
    if (wasThere) this.tell({ kind: 'deleted', id });
    return wasThere;
  }

  /** A message that the person writes themselves. */
  post(content: string): void {
    this.show({ ...newMessage(), content, author: YOU });
  }

  tell(notice: Notice): void {
    for (const listener of this.#listeners) listener(notice);
  }

  /** Calls with everything that happens, until the function that it gives is called. */
  watch(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** An empty message with an id of its own. */
export function newMessage(): Omit<Message, 'author'> {
  return {
    id: String(SnowflakeUtil.generate()),
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    used: null,
  };
}
