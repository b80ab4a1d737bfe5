import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import * as z from 'zod';

/** What a client sends: heartbeats (op 1, its `d` is a number), IDENTIFY and RESUME. */
const PAYLOAD = z.object({ op: z.number(), d: z.unknown() });
const LOGIN = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]),
});
const RESUME = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

/** Events that are kept for a resume. */
const REPLAY = 2_000;

/** A login that can be resumed: what was sent stays, so that it can be sent again. */
interface Session {
  readonly id: string;
  readonly shard: number;
  /** The latest events. */
  readonly events: { op: 0; t: string; s: number; d: unknown }[];
  /** Number of the last event. */
  last: number;
  socket: WebSocket | null;
}

export interface GatewayOptions {
  readonly token: string;
  readonly applicationId: string;
  /** Milliseconds between heartbeats. */
  readonly heartbeat: number;
  /** Servers that the bot is on, for each shard. */
  readonly guildsPerShard: number;
}

/** Discord's gateway: hello, identify, resume with replay, heartbeats, and every way to fail. */
export class Gateway {
  /** What happened, in order: "identify 0", "resume 0", "close 4000" … */
  readonly story: string[] = [];
  /** Each IDENTIFY, and when it came in milliseconds of `performance.now()`. */
  readonly identified: { readonly shard: number; readonly at: number }[] = [];
  /** What becomes of the next connections: refused before the handshake, or left hanging in it. */
  door: 'open' | 'refused' | 'hanging' = 'open';
  /** What becomes of IDENTIFY: taken, left without an answer, or refused with a close code such as 4004. */
  logins: 'taken' | 'ignored' | number = 'taken';
  readonly #options: GatewayOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #hanging = new Set<Duplex>();
  /** Connections that are open, but say nothing any more. */
  readonly #silent = new WeakSet<WebSocket>();
  readonly #server = new WebSocketServer({ noServer: true });
  #address = '';

  constructor(http: Server, options: GatewayOptions) {
    this.#options = options;
    http.on('upgrade', (request, socket, head) => {
      this.#address = `ws://${request.headers.host}`;
      if (this.door === 'refused') socket.destroy();
      else if (this.door === 'hanging') this.#hanging.add(socket);
      else this.#server.handleUpgrade(request, socket, head, (client) => this.#greet(client));
    });
  }

  /** Shards that are connected and logged in, by number. */
  get shards(): number[] {
    return [...this.#sessions.values()]
      .filter(({ socket }) => socket)
      .map(({ shard }) => shard)
      .toSorted((one, other) => one - other);
  }

  /** Sends an event to a shard, or keeps it until the shard resumes. */
  dispatch(t: string, d: unknown, shard = 0): void {
    const session = [...this.#sessions.values()].findLast((one) => one.shard === shard);
    if (!session) return; // nobody to tell: it is lost
    const event = { op: 0, t, s: ++session.last, d } as const;
    session.events.push(event);
    if (session.events.length > REPLAY) session.events.shift();
    if (session.socket) this.#send(session.socket, event);
  }

  /** Closes every connection with a code; 1006 cuts it without a word. */
  close(code: number): void {
    this.story.push(`close ${code}`);
    for (const session of this.#sessions.values()) {
      const { socket } = session;
      session.socket = null;
      if (code === 1006) socket?.terminate();
      else socket?.close(code);
    }
  }

  /** Op 7: please reconnect. */
  askToReconnect(): void {
    this.story.push('op 7');
    for (const { socket } of this.#sessions.values()) if (socket) this.#send(socket, { op: 7, d: null });
  }

  /** Op 9: the session is no longer valid, though perhaps it can be resumed. */
  invalidate(resumable: boolean): void {
    this.story.push(`op 9 ${resumable}`);
    for (const session of this.#sessions.values()) {
      if (session.socket) this.#send(session.socket, { op: 9, d: resumable });
      if (!resumable) this.#sessions.delete(session.id);
    }
  }

  /** Says nothing any more on the connections that there are: no events, no answers to heartbeats. */
  silence(): void {
    this.story.push('silence');
    for (const { socket } of this.#sessions.values()) if (socket) this.#silent.add(socket);
  }

  async stop(): Promise<void> {
    for (const socket of this.#hanging) socket.destroy();
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #greet(socket: WebSocket): void {
    this.#send(socket, { op: 10, d: { heartbeat_interval: this.#options.heartbeat } });
    socket.on('message', (data: Buffer) => {
      const { op, d } = PAYLOAD.parse(JSON.parse(data.toString()));
      if (op === 1) this.#send(socket, { op: 11 });
      if (op === 2) this.#identify(socket, LOGIN.parse(d));
      if (op === 6) this.#resume(socket, RESUME.parse(d));
    });
    socket.on('close', () => {
      for (const session of this.#sessions.values()) if (session.socket === socket) session.socket = null;
    });
  }

  #identify(socket: WebSocket, { token, intents, shard: [shard, count] }: z.infer<typeof LOGIN>): void {
    this.story.push(`identify ${shard}`);
    this.identified.push({ shard, at: performance.now() });
    if (this.logins === 'ignored') return;
    if (this.logins !== 'taken') return socket.close(this.logins);
    if (token !== this.#options.token) return socket.close(4004);
    if (intents !== 0) return socket.close(4014);
    const { applicationId, guildsPerShard } = this.#options;
    const session: Session = { id: `session-${this.story.length}`, shard, events: [], last: 0, socket };
    for (const old of this.#sessions.values()) if (old.shard === shard) this.#sessions.delete(old.id);
    this.#sessions.set(session.id, session);
    this.dispatch(
      'READY',
      {
        v: 10,
        user: { id: applicationId, username: 'whosaid', discriminator: '0', avatar: null, bot: true },
        application: { id: applicationId, flags: 0 },
        guilds: Array.from({ length: guildsPerShard }, (_, place) => ({
          id: String(10n ** 17n + BigInt(place * count + shard)),
          unavailable: true,
        })),
        session_id: session.id,
        resume_gateway_url: this.#address,
        shard: [shard, count],
      },
      shard,
    );
  }

  #resume(socket: WebSocket, { token, session_id, seq }: z.infer<typeof RESUME>): void {
    const session = this.#sessions.get(session_id);
    this.story.push(`resume ${session?.shard ?? 'of nothing'}`);
    if (!session || token !== this.#options.token) return this.#send(socket, { op: 9, d: false });
    session.socket = socket;
    for (const event of session.events) if (event.s > seq) this.#send(socket, event);
    this.dispatch('RESUMED', {}, session.shard);
  }

  #send(socket: WebSocket, payload: unknown): void {
    if (!this.#silent.has(socket)) socket.send(JSON.stringify(payload));
  }
}
