import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { REST, Routes } from 'discord.js';
import { createGatewayRequest } from '../../src/discord/gatewayRequest.ts';

const LIMIT = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
const GATEWAY = { url: 'wss://gateway.example', shards: 1, session_start_limit: LIMIT };
const JSON_TYPE = { 'content-type': 'application/json' };

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Asks where the gateway is of a server that answers like this; a wait of no time is no wait. */
async function ask(answer: RequestListener, onWait?: (seconds: number) => void, timeout = 15_000) {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const makeRequest = createGatewayRequest(undefined, onWait);
  const rest = new REST({ api: `http://127.0.0.1:${port}/api`, makeRequest, timeout, retries: 0, offset: 0 });
  return rest.setToken('a-token').get(Routes.gatewayBot());
}

describe('what Discord says of its gateway', () => {
  test('is handed on', async () => {
    expect(
      await ask((_, response) => response.writeHead(200, JSON_TYPE).end(JSON.stringify(GATEWAY))),
    ).toEqual(GATEWAY);
  });

  test.each<[string, string, string]>([
    ['an empty object', 'application/json', '{}'],
    ['a list', 'application/json', '[]'],
    ['null', 'application/json', 'null'],
    ['broken JSON', 'application/json', '{"url": '],
    ['a page', 'text/html', '<!doctype html><title>Welcome</title>'],
    ['an answer without limits', 'application/json', JSON.stringify({ ...GATEWAY, session_start_limit: {} })],
    ['an address that is none of a gateway', 'application/json', JSON.stringify({ ...GATEWAY, url: 'x' })],
    ['JSON that says it is a page', 'text/html', JSON.stringify(GATEWAY)],
  ])('is not %s', async (_what, type, body) => {
    await expect(
      ask((_, response) => response.writeHead(200, { 'content-type': type }).end(body)),
    ).rejects.toThrow(/not as Discord does; is DISCORD_API right\?$/);
  });

  test('has to come whole in the time of a request', async () => {
    await expect(
      ask(
        (_, response) => {
          const timer = setInterval(() => response.write(' '), 20);
          response.writeHead(200, JSON_TYPE).on('close', () => clearInterval(timer));
        },
        undefined,
        200,
      ),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('comes later where Discord asks to wait, which is told once', async () => {
    const waits: number[] = [];
    let asked = 0;
    const told = await ask(
      (_, response) =>
        asked++ < 2
          ? response.writeHead(429, { ...JSON_TYPE, 'retry-after': '0.05' }).end('{"message":"slow down"}')
          : response.writeHead(200, JSON_TYPE).end(JSON.stringify(GATEWAY)),
      (seconds) => waits.push(seconds),
    );
    expect(told).toEqual(GATEWAY);
    expect([asked, waits]).toEqual([3, [0.05]]);
  });
});
