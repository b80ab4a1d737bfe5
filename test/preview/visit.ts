import { request } from 'node:http';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';
import { Library } from '../../src/library.ts';
import { startPreview } from '../../src/preview/preview.ts';
import type { Deed, Message, Notice, DeedOutcome, Person } from '../../src/preview/protocol.ts';
import { openServer } from '../../src/preview/server.ts';

const KNOWLEDGE = join(__dirname, '../../knowledge');

export const READER: Person = { isModerator: false, locale: 'en-US' };
export const MODERATOR: Person = { isModerator: true, locale: 'en-US' };

/** A preview of the shipped article, by words alone. */
export async function openPreview() {
  const config = readConfig({ SEMANTIC: 'off' });
  const library = await Library.load(KNOWLEDGE, { semantic: false });
  const server = await openServer({ host: '127.0.0.1', port: 0 });
  const error = new Writable({ write: (_chunk, _encoding, done) => done() });
  return startPreview(server, { config, library, commands }, error);
}

/** An answer of the server. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends a request as it stands, also with headers that a browser would not let through. */
export function send(
  address: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends JSON, as the page does. */
export function post(address: string, body: unknown, method = 'POST'): Promise<Answer> {
  return send(address, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** A tab on the page: does what a person does, and sees the channel as the page would. */
export class Tab {
  readonly #address: string;
  readonly #channel: string;

  constructor(address: string, id = 'tab') {
    this.#address = address;
    this.#channel = `${address}channels/${id}`;
  }

  async act(deed: Deed, person: Person = READER): Promise<DeedOutcome> {
    const { status, text } = await post(`${this.#channel}/interactions`, { deed, person });
    if (status !== 200) throw new Error(`${status} ${text}`);
    return JSON.parse(text);
  }

  async say(content: string): Promise<void> {
    await post(`${this.#channel}/messages`, { content });
  }

  /** What the page would see after a reload. */
  async messages(): Promise<readonly Message[]> {
    const response = await fetch(`${this.#channel}/events`);
    const reader = response.body?.getReader();
    let text = '';
    const decoder = new TextDecoder();
    while (!text.includes('\n\n')) {
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    await reader?.cancel();
    const notice: Notice = JSON.parse(text.slice('data: '.length, text.indexOf('\n\n')));
    return notice.kind === 'messages' ? notice.messages : [];
  }

  async last(): Promise<Message> {
    const message = (await this.messages()).at(-1);
    if (!message) throw new Error(`nothing was said at ${this.#address}`);
    return message;
  }
}
