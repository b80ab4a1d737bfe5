import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Asked } from './asked.ts';
import { messageOf } from './interactions.ts';
import { asJson, asList, asText, type Json } from './json.ts';
import { checkCallback, checkCommands, checkEdit, checkFollowUp } from './schema.ts';

/** What goes wrong with the next requests of a kind. */
export interface Fault {
  readonly at: 'callback' | 'webhook' | 'commands' | 'server commands' | 'gateway';
  /** How many requests meet it; one unless given. */
  times?: number;
  /** Answer with this status instead: 500, 503 … */
  readonly status?: number;
  /** 429, with this many seconds in its header. */
  readonly retryAfter?: number;
  /** Cut the connection before or after doing what was asked. */
  readonly reset?: 'before' | 'after';
  /** Do what was asked, but answer so many milliseconds later. */
  readonly slowAfter?: number;
  /** Do what was asked only after so many milliseconds. */
  readonly slowBefore?: number;
}

export interface RestOptions {
  readonly token: string;
  readonly applicationId: string;
  /** Shards that `GET /gateway/bot` recommends. */
  readonly shards: number;
  /** Milliseconds that an interaction's token is good for. */
  readonly tokenLife: number;
  /** Buckets of shards that log in independently. */
  readonly buckets: number;
}

/** Discord's REST routes that a bot like this uses, strict, and with faults on demand. */
export class Rest {
  /** "PUT /applications/…/commands" and so on, without ids; what was asked, in order. */
  readonly requests: string[] = [];
  /** What the bot sent that Discord would have refused. */
  readonly violations: string[] = [];
  /** Other answers to interactions that had one already. */
  answeredTwice = 0;
  /** Answers that were sent again although they had arrived, which their sender could not know. */
  sentAgain = 0;
  readonly faults: Fault[] = [];
  /** Commands by the route of their scope. */
  readonly commands = new Map<string, Json[]>();
  readonly asked = new Map<string, Asked>();
  /** What is sent for an attachment of this name; they lie at `/attachments/name`. */
  readonly attachments = new Map<string, Buffer | RequestListener>();
  /** Files that the bot sent along. */
  readonly files: { readonly name: string; readonly text: string }[] = [];
  readonly #options: RestOptions;
  #host = '';

  constructor(http: Server, options: RestOptions) {
    this.#options = options;
    http.on('request', (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.violations.push(`the stand-in itself failed: ${String(error)}`);
        response.destroy();
      });
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = /^\/attachments\/([^/?]+)/.exec(request.url ?? '')?.[1];
    if (name !== undefined) return this.#sendAttachment(name, request, response);
    const body = await this.#readBody(request);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '');
    const method = request.method ?? 'GET';
    this.requests.push(`${method} ${path.replace(/\/\d{17,20}\b/g, '').replace(/\/token-[^/]+/, '')}`);
    const fault = this.#nextFault(path);
    if (fault?.retryAfter !== undefined) {
      // Only the header counts; a client that reads the body alone comes back too early, and is told again.
      response.setHeader('Retry-After', String(fault.retryAfter));
      return send(response, 429, {
        message: 'You are being rate limited.',
        retry_after: fault.retryAfter,
        global: false,
      });
    }
    if (fault?.status !== undefined)
      return send(response, fault.status, { message: 'Something went wrong', code: 0 });
    if (fault?.reset === 'before') return void response.destroy();
    if (fault?.slowBefore !== undefined) await sleep(fault.slowBefore);
    this.#host = request.headers.host ?? '';
    const [status, result] = this.#act(method, path, body, request.headers.authorization);
    if (fault?.reset === 'after') return void response.destroy();
    if (fault?.slowAfter !== undefined) await sleep(fault.slowAfter);
    send(response, status, result);
  }

  #sendAttachment(name: string, request: IncomingMessage, response: ServerResponse): void {
    const content = this.attachments.get(name);
    if (typeof content === 'function') content(request, response);
    else if (content) response.end(content);
    else response.writeHead(404).end();
  }

  async #readBody(request: IncomingMessage): Promise<unknown> {
    const type = request.headers['content-type'] ?? '';
    const bytes = await buffer(request);
    if (!type.startsWith('multipart/form-data')) return bytes.length === 0 ? null : JSON.parse(String(bytes));
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    for (const [, part] of form.entries())
      if (typeof part !== 'string') this.files.push({ name: part.name, text: await part.text() });
    return JSON.parse(asText(form.get('payload_json')));
  }

  #nextFault(path: string): Fault | undefined {
    const kind = kindOf(path);
    const place = this.faults.findIndex(({ at }) => at === kind);
    const fault = this.faults[place];
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.faults.splice(place, 1);
    return fault;
  }

  #act(method: string, path: string, body: unknown, authorization: string | undefined): [number, unknown] {
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path);
    if (callback) return this.#callback(callback[1] ?? '', callback[2] ?? '', asJson(body));
    const webhook = /^\/webhooks\/\d+\/([^/]+)(\/messages\/@original)?$/.exec(path);
    if (webhook) return this.#webhook(method, webhook[1] ?? '', webhook[2] !== undefined, asJson(body));
    if (authorization !== `Bot ${this.#options.token}`)
      return [401, { message: '401: Unauthorized', code: 0 }];
    if (path === '/gateway/bot') return [200, this.#gateway()];
    if (/^\/applications\/\d+(\/guilds\/\d+)?\/commands$/.test(path))
      return this.#commands(method, path, body);
    const command = /^(\/applications\/\d+(?:\/guilds\/\d+)?\/commands)\/(\d+)$/.exec(path);
    if (command && method === 'DELETE') return this.#withdraw(command[1] ?? '', command[2] ?? '');
    return this.#refuse([`unknown route ${method} ${path}`], 404, 0);
  }

  #withdraw(scope: string, id: string): [number, unknown] {
    const commands = this.commands.get(scope) ?? [];
    const left = commands.filter((command) => command.id !== id);
    if (left.length === commands.length)
      return [404, { message: 'Unknown application command', code: 10063 }];
    this.commands.set(scope, left);
    return [204, null];
  }

  #callback(id: string, token: string, body: Json): [number, unknown] {
    const asked = this.asked.get(token);
    if (!asked || asked.id !== id || (!asked.first && !asked.isOpen))
      return [404, { message: 'Unknown interaction', code: 10062 }];
    const answer = { type: Number(body.type), data: asJson(body.data) };
    if (asked.first) {
      if (isDeepStrictEqual(asked.first, answer)) this.sentAgain++;
      else this.answeredTwice++;
      return [400, { message: 'Interaction has already been acknowledged.', code: 40060 }];
    }
    const problems = checkCallback(body);
    if (problems.length > 0) return this.#refuse(problems);
    asked.takeFirst(answer);
    return [204, null];
  }

  #webhook(method: string, token: string, isOriginal: boolean, body: Json): [number, unknown] {
    const asked = this.asked.get(token);
    if (!asked || asked.age > this.#options.tokenLife)
      return [401, { message: 'Invalid Webhook Token', code: 50027 }];
    if (!asked.first) return [404, { message: 'Unknown Webhook', code: 10015 }];
    if (isOriginal && method === 'PATCH') {
      const problems = checkEdit(body);
      if (problems.length > 0) return this.#refuse(problems);
      asked.takeEdit(body);
    } else if (!isOriginal && method === 'POST') {
      const problems = checkFollowUp(body);
      if (problems.length > 0) return this.#refuse(problems);
      asked.followUps.push(body);
    } else if (method !== 'GET') {
      return this.#refuse([`unknown route ${method} of a webhook`], 404, 0);
    }
    return [200, messageOf(asked.id, asText(body.content))];
  }

  #gateway(): Json {
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: this.#options.buckets };
    return { url: `ws://${this.#host}`, shards: this.#options.shards, session_start_limit: limit };
  }

  #commands(method: string, path: string, body: unknown): [number, unknown] {
    if (method === 'PUT') {
      const problems = checkCommands(body);
      if (problems.length > 0) return this.#refuse(problems);
      const commands = asList(body).map((command, place) => stored(command, place, path));
      this.commands.set(path, commands);
    } else if (method !== 'GET') {
      return this.#refuse([`unknown route ${method} ${path}`], 405, 0);
    }
    return [200, this.commands.get(path) ?? []];
  }

  #refuse(problems: readonly string[], status = 400, code = 50035): [number, unknown] {
    this.violations.push(...problems);
    return [status, { message: `Invalid Form Body: ${problems.join('; ')}`, code }];
  }
}

function kindOf(path: string): Fault['at'] {
  if (path.startsWith('/interactions/')) return 'callback';
  if (path.startsWith('/webhooks/')) return 'webhook';
  if (!path.includes('/commands')) return 'gateway';
  return path.includes('/guilds/') ? 'server commands' : 'commands';
}

/** A command as Discord gives it back: with ids, and with what it fills in. */
function stored(command: Json, place: number, path: string): Json {
  return {
    id: String(600000000000000001n + BigInt(place)),
    application_id: path.split('/')[2],
    version: '1',
    type: 1,
    nsfw: false,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    ...command,
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (status === 204) return void response.writeHead(204).end();
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
