import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { UserError } from '../errors.ts';
import { closeServer } from '../process/closeServer.ts';
import { onceIn } from '../values/once.ts';

/** Requests of one connection, which then is closed: tens of thousands of them fit into what it holds at a time. */
export const MOST_REQUESTS = 100;
/** Milliseconds for which metrics are good: computing them takes some, and Prometheus asks every fifteen seconds or so. */
const FRESH = 1_000;

/** The port of health, which has been taken. */
export interface Health {
  readonly port: number;
  /** Begins to tell of the bot. */
  serve(vitals: Vitals): void;
  close(): Promise<void>;
}

/** Where health is served. */
export interface HealthAddress {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** What there is to tell of the bot. */
export interface Vitals {
  readonly registry: Registry;
  /** Whether it can answer. */
  isReady(): boolean;
  /** What is amiss and what is still being built, a line each. */
  states(): readonly string[];
}

/**
 * Takes a port and serves `/livez` (the process runs), `/readyz` (it can answer, what is amiss and what is still being
 * built) and `/metrics` (Prometheus). Until it hears of the bot by `serve`, that is not ready, and keeps no process alive.
 *
 * Throws a UserError when host or port can't be had.
 */
export async function openHealth({ host, port }: HealthAddress): Promise<Health> {
  let vitals: Vitals | null = null;
  let readMetrics: (() => Promise<string>) | null = null;
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === '/livez') return send(response, 200, 'alive\n');
    if (path === '/readyz') {
      const isReady = vitals?.isReady() ?? false;
      const states = vitals?.states() ?? ['the articles are being read'];
      return send(response, isReady ? 200 : 503, [isReady ? 'ready' : 'not ready', ...states, ''].join('\n'));
    }
    if (path !== '/metrics') return send(response, 404, 'not here; try /livez, /readyz or /metrics\n');
    if (!vitals || !readMetrics) return send(response, 503, 'the articles are being read\n');
    if (request.socket.destroyed) return; // nobody is there to read them
    const { contentType } = vitals.registry;
    readMetrics().then(
      (text) => send(response, 200, text, contentType),
      () => send(response, 500, 'no metrics\n'),
    );
  });
  server.maxRequestsPerSocket = MOST_REQUESTS;
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    const isHost = error.code === 'EADDRNOTAVAIL' || error.syscall === 'getaddrinfo';
    throw new UserError(
      isHost
        ? `HEALTH_HOST is ${host}, but that address can't be had: ${error.message}; set it to one of this computer, such as 127.0.0.1, or to 0.0.0.0 for all`
        : `HEALTH_PORT is ${port}, but that port can't be had: ${error.message}; set it to another, or to 0 for any that is free`,
    );
  });
  server.unref();
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    serve(what) {
      vitals = what;
      readMetrics = onceIn(FRESH, () => what.registry.metrics());
      server.ref();
    },
    close: () => closeServer(server),
  };
}

/**
 * What is asked for, without a query, and without the host that may stand before it (RFC 9112, 3.2.2). Only what is a
 * whole address is parsed as one: requests may hold "//" and "http://[", which are none.
 */
function pathOf(target: string): string {
  if (/^https?:/i.test(target) && URL.canParse(target)) return new URL(target).pathname;
  return target.split('?', 1)[0] ?? '';
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'Content-Type': type }).end(body);
}
