import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { UserError } from '../errors.ts';

export interface Health {
  readonly port: number;
  close(): Promise<void>;
}

/** Where health is served. */
export interface HealthAddress {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/**
 * Serves `/livez` (the process runs), `/readyz` (it can answer, what is amiss and what is still being built) and `/metrics` (Prometheus).
 *
 * Throws a UserError when host or port can't be had.
 */
export async function serveHealth(
  { host, port }: HealthAddress,
  isReady: () => boolean,
  registry: Registry,
  states: () => readonly string[] = () => [],
): Promise<Health> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === '/livez') return send(response, 200, 'alive\n');
    if (path === '/readyz')
      return send(
        response,
        isReady() ? 200 : 503,
        [isReady() ? 'ready' : 'not ready', ...states(), ''].join('\n'),
      );
    if (path !== '/metrics') return send(response, 404, 'not here; try /livez, /readyz or /metrics\n');
    registry.metrics().then(
      (text) => send(response, 200, text, registry.contentType),
      () => send(response, 500, 'no metrics\n'),
    );
  });
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    const isHost = error.code === 'EADDRNOTAVAIL' || error.syscall === 'getaddrinfo';
    const what = isHost
      ? `HEALTH_HOST is ${host}, but that address`
      : `HEALTH_PORT is ${port}, but that port`;
    throw new UserError(`${what} can't be had: ${error.message}`);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** What is asked for, without a query. Not parsed as an address: requests may hold "//" and "http://[", which are none. */
function pathOf(target: string): string {
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
