import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { UserError } from '../errors.ts';

export interface Health {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves `/livez` (the process runs), `/readyz` (it can answer, and what is amiss) and `/metrics` (Prometheus).
 *
 * Throws a UserError when the port can't be had.
 */
export async function serveHealth(
  port: number,
  isReady: () => boolean,
  registry: Registry,
  troubles: () => readonly string[] = () => [],
): Promise<Health> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/livez') return send(response, 200, 'alive\n');
    if (pathname === '/readyz')
      return send(
        response,
        isReady() ? 200 : 503,
        [isReady() ? 'ready' : 'not ready', ...troubles(), ''].join('\n'),
      );
    if (pathname !== '/metrics') return send(response, 404, 'not here; try /livez, /readyz or /metrics\n');
    registry.metrics().then(
      (text) => send(response, 200, text, registry.contentType),
      () => send(response, 500, 'no metrics\n'),
    );
  });
  server.listen(port);
  await once(server, 'listening').catch((error: Error) => {
    throw new UserError(`HEALTH_PORT is ${port}, but that port can't be had: ${error.message}`);
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

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'Content-Type': type }).end(body);
}
