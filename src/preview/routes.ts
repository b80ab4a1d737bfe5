import type { IncomingMessage, ServerResponse } from 'node:http';
import { KnowledgeError } from '../errors.ts';
import type { Library } from '../library.ts';
import { readBytes, readJson, RequestError } from './body.ts';
import { Channel } from './channel.ts';
import type { Article } from '../types.ts';
import type { Desk } from './desk.ts';
import type { Files } from './files.ts';
import type { LocalDiscord } from './localDiscord.ts';
import type { KnowledgeState, Notice, Setup } from './protocol.ts';
import { readDeed, readMessage, readText } from './requests.ts';
import { viewOf } from './views.ts';

/** Bytes of a deed: Discord's longest options, and then some. */
const LARGEST_DEED = 256 * 1024;
/** Bytes of a file that is attached. */
export const LARGEST_UPLOAD = 10 * 2 ** 20;
/** Conversations that are kept; those that nobody looks at go first. */
const MOST_CHANNELS = 50;

export interface RoutesOptions {
  readonly discord: LocalDiscord;
  readonly desk: Desk;
  readonly files: Files;
  readonly setup: Omit<Setup, 'knowledge'>;
}

/** An answer to the page: data, or a file to keep. */
type Reply = { readonly json: unknown } | { readonly file: Uint8Array; readonly name: string } | 'streams';

/** What the page asks of its server. */
export class Routes {
  readonly #options: RoutesOptions;
  readonly #channels = new Map<string, Channel>();
  #version = 0;
  #told: readonly Article[] | null = null;

  constructor(options: RoutesOptions) {
    this.#options = options;
  }

  /** What the bot answers from now. */
  get knowledge(): KnowledgeState {
    const { desk } = this.#options;
    const { articles, isSemantic, troubles } = desk.library;
    return {
      articles: articles.map(({ id, title }) => ({ id, title })),
      edited: desk.edited,
      isSemantic,
      troubles,
      version: this.#version,
    };
  }

  /** Tells every page that the bot answers from something else, or otherwise, than before. */
  tellKnowledge(): void {
    const { articles } = this.#options.desk.library;
    if (this.#told !== articles) this.#version++;
    this.#told = articles;
    for (const channel of this.#channels.values())
      channel.tell({ kind: 'knowledge', knowledge: this.knowledge });
  }

  /** Answers a request; `path` is what follows the secret part. Throws a RequestError for what can't be served. */
  async serve(request: IncomingMessage, response: ServerResponse, path: readonly string[]): Promise<Reply> {
    const { desk, files, setup } = this.#options;
    const [what, id = '', part] = path;
    const method = request.method ?? 'GET';
    if (method === 'GET' && what === 'setup') return { json: { ...setup, knowledge: this.knowledge } };
    if (method === 'GET' && what === 'articles') return { json: viewOf(articleOf(desk.library, id)) };
    if (method === 'GET' && what === 'files') {
      const file = files.get(id);
      if (!file) throw new RequestError(404, 'This file is no longer kept');
      return { file: file.bytes, name: file.attachment.filename };
    }
    if (method === 'POST' && what === 'files') {
      const bytes = await readBytes(request, LARGEST_UPLOAD);
      return { json: files.add(id, bytes, request.headers['content-type'] ?? '') };
    }
    if (method === 'POST' && what === 'check')
      return { json: await desk.check(readText(await this.#readText(request))) };
    if (method === 'POST' && what === 'edited') return this.#use(request);
    if (method === 'DELETE' && what === 'edited') return this.#back();
    if (what === 'channels' && id !== '')
      return this.#serveChannel(request, response, this.#channel(id), part);
    throw new RequestError(404, 'No such page');
  }

  async #serveChannel(
    request: IncomingMessage,
    response: ServerResponse,
    channel: Channel,
    part: string | undefined,
  ): Promise<Reply> {
    const { method = 'GET' } = request;
    const what = part ?? '';
    if (method === 'GET' && what === 'events') return stream(response, channel);
    if (method === 'POST' && what === 'interactions') {
      const { deed, person } = readDeed(await readJson(request, LARGEST_DEED));
      const outcome = await this.#options.discord.act(channel, deed, person);
      // A command may have changed what the bot knows.
      if (this.#told !== this.#options.desk.library.articles) this.tellKnowledge();
      if (!outcome) throw new RequestError(404, 'That message or component is no longer there');
      return { json: outcome };
    }
    if (method === 'POST' && what === 'messages') {
      channel.post(readMessage(await readJson(request, LARGEST_DEED)));
      return { json: null };
    }
    if (method === 'DELETE' && /^\d+$/.test(what)) return { json: channel.remove(what) };
    throw new RequestError(404, 'No such page');
  }

  async #use(request: IncomingMessage): Promise<Reply> {
    const source = readText(await this.#readText(request));
    try {
      await this.#options.desk.use(source);
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      throw new RequestError(422, `line ${error.line}, column ${error.column}: ${error.reason}`);
    }
    this.tellKnowledge();
    void this.#options.desk.library.ready.then(() => this.tellKnowledge());
    return { json: null };
  }

  async #back(): Promise<Reply> {
    await this.#options.desk.back();
    this.tellKnowledge();
    return { json: null };
  }

  /** In JSON a text is longer by its line breaks and quotation marks. */
  #readText(request: IncomingMessage): Promise<unknown> {
    return readJson(request, 2 * this.#options.setup.largestText);
  }

  #channel(id: string): Channel {
    const channel = this.#channels.get(id) ?? new Channel();
    this.#channels.set(id, channel);
    for (const [old, { isWatched }] of this.#channels) {
      if (this.#channels.size <= MOST_CHANNELS) break;
      if (!isWatched && old !== id) this.#channels.delete(old);
    }
    return channel;
  }
}

function articleOf({ articles }: Library, id: string) {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new RequestError(404, `There is no article "${id}" any more`);
  return article;
}

/** Milliseconds between signs of life, so that nothing in between takes the line for dead. */
const HEARTBEAT = 20_000;

/** Sends what happens in a channel as it happens. https://html.spec.whatwg.org/multipage/server-sent-events.html */
function stream(response: ServerResponse, channel: Channel): Reply {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const send = (notice: Notice) => response.write(`data: ${JSON.stringify(notice)}\n\n`);
  send({ kind: 'messages', messages: channel.messages });
  const stop = channel.watch(send);
  const heart = setInterval(() => response.write(':\n\n'), HEARTBEAT);
  response.on('close', () => {
    clearInterval(heart);
    stop();
  });
  return 'streams';
}
