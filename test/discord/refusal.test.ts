import { once } from 'node:events';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/discord/log.ts';
import { refusal } from '../../src/discord/refusal.ts';
import { StandIn } from './standin/standin.ts';

let discord: StandIn;
beforeAll(async () => (discord = await StandIn.start()));
afterAll(() => discord.stop());

/** What becomes of asking with these settings: that it settles, or the first line of the log. */
function ask(
  changes: Parameters<StandIn['config']>[0],
  signal = new AbortController().signal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stream = new Writable({ write: (line: Buffer) => resolve(JSON.parse(line.toString()).msg) });
    const config = discord.config(changes);
    refusal(config, createLog({ ...config, logLevel: 'info' }, stream), signal).then(resolve, reject);
  });
}

describe('while the articles are read', () => {
  test('a token that Discord refuses ends the start', async () => {
    expect(await ask({ token: 'an-old-token' })).toMatchObject({
      reason: expect.stringContaining('set DISCORD_TOKEN to'),
      status: 1,
    });
  });

  test.each([
    ['nobody listens', () => 'http://127.0.0.1:9/api', /^Could not log in to Discord at http:.*refused/i],
    ['another server stands', () => discord.api.replace('/api', '/attachments/x'), /is DISCORD_API right\?/],
  ])('where %s, the log says so, and the login tries again', async (_, api, message) => {
    expect(await ask({ discordApi: api() })).toMatch(message);
    expect(await ask({ discordApi: api() })).toMatch(/; tried again when the articles are read$/);
  });

  test('a wait that Discord asks for is told, and not waited for', async () => {
    discord.rest.faults.push({ at: 'gateway', retryAfter: 60 });
    expect(await ask({})).toMatch(/: it asks to wait 6[01] seconds \(429\); tried again when/);
  });

  test('nothing is said once they are read, and nobody is waited for', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const read = new AbortController();
    const asked = ask({ discordApi: `http://127.0.0.1:${port}/api` }, read.signal);
    const [socket] = await once(silent, 'connection');
    const left = once(socket.resume(), 'close');
    read.abort();
    await left;
    expect(await Promise.race([asked, sleep(50, 'nothing')])).toBe('nothing');
    silent.close();
  });

  test('a token that Discord takes is nothing to speak of', async () => {
    const asked = ask({});
    // What is asked later is told already.
    await ask({ token: 'an-old-token' });
    expect(await Promise.race([asked, Promise.resolve('goes on')])).toBe('goes on');
  });
});
