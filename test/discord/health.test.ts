import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Gauge, Registry } from 'prom-client';
import { MOST_REQUESTS, openHealth, type Health } from '../../src/discord/health.ts';
import { anyCharacter } from '../anyCharacter.ts';

let health: Health;
beforeAll(async () => {
  health = await openHealth({ host: '127.0.0.1', port: 0 });
  health.serve({ isReady: () => false, states: () => [], registry: new Registry() });
});
afterAll(() => health.close());

/** What the port says to bytes that somebody sends, until it closes the line or falls silent. */
function send(bytes: string, { port } = health): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes, 'latin1'));
    let answer = '';
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on('data', (data: Buffer) => (answer += data.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
  });
}

const request = (line: string) => send(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);

describe('the health port', () => {
  test.each([
    ['GET /livez HTTP/1.1', 200],
    ['GET /livez?probe=1 HTTP/1.1', 200],
    ['HEAD /livez HTTP/1.1', 200],
    ['GET /readyz HTTP/1.1', 503],
    ['GET /metrics HTTP/1.1', 200],
    // As a proxy is asked, and every server has to understand (RFC 9112, 3.2.2).
    ['GET http://x/livez HTTP/1.1', 200],
    ['GET HTTPS://x:443/livez?probe=1 HTTP/1.1', 200],
    ['GET http://x HTTP/1.1', 404],
    ['GET ftp://x/livez HTTP/1.1', 404],
    ['GET / HTTP/1.1', 404],
    // None of these is an address, though each may stand in a request.
    ['GET // HTTP/1.1', 404],
    ['GET //: HTTP/1.1', 404],
    ['GET http://[ HTTP/1.1', 404],
    ['GET http://x:99999/livez HTTP/1.1', 404],
    ['GET /%zz HTTP/1.1', 404],
    ['OPTIONS * HTTP/1.1', 404],
    ['GET  HTTP/1.1', 400],
    ['\u0000', 400],
  ])('answers %j with %i', async (line, status) => {
    expect(await request(line)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test('is still there after any request whatever', async () => {
    const words = fc.string({ unit: fc.constantFrom(...'/:[]@?#%\\.a1 '.split('')) });
    const target = fc.oneof(
      words,
      // `fc.webUrl` takes two seconds to make its first.
      fc
        .tuple(fc.webAuthority({ withIPv4: true, withIPv6: true, withPort: true }), words)
        .map(([host, rest]) => `http://${host}/${rest}`),
      fc.string({ unit: anyCharacter }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('GET', 'POST', 'CONNECT', 'PRI'), target, async (method, path) => {
        await request(`${method} ${path} HTTP/1.1`);
        expect(await request('GET /livez HTTP/1.1')).toMatch(/^HTTP\/1\.1 200 /);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the metrics', () => {
  test('are computed once for all who ask at the same time, and one line has only so many answers', async () => {
    const registry = new Registry();
    let times = 0;
    const counting: Gauge = new Gauge({
      name: 'times',
      help: 'How often the metrics were computed',
      registers: [registry],
      collect: () => counting.set(++times),
    });
    const asked = await openHealth({ host: '127.0.0.1', port: 0 });
    asked.serve({ isReady: () => true, states: () => [], registry });
    const answers = await send('GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(500), asked);
    expect(answers.match(/^times 1$/gm)).toHaveLength(MOST_REQUESTS);
    expect(times).toBe(1);
    await asked.close();
  });
});

test('an address that this computer does not have ends the start, and names the variable', async () => {
  const taking = openHealth({ host: '192.0.2.1', port: 0 });
  await expect(taking).rejects.toThrow(/^HEALTH_HOST is 192\.0\.2\.1, .*; set it to /);
});

test('until there is something to tell it lives, is not ready, and says what is going on', async () => {
  const early = await openHealth({ host: '127.0.0.1', port: 0 });
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${early.port}${path}`);
    return [response.status, await response.text()];
  };
  expect(await ask('/livez')).toEqual([200, 'alive\n']);
  expect(await ask('/readyz')).toEqual([503, 'not ready\nthe articles are being read\n']);
  expect(await ask('/metrics')).toEqual([503, 'the articles are being read\n']);
  early.serve({ isReady: () => true, states: () => ['so far'], registry: new Registry() });
  expect(await ask('/readyz')).toEqual([200, 'ready\nso far\n']);
  await early.close();
});
