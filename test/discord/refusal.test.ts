import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from '../../src/discord/log.ts';
import { refusal } from '../../src/discord/refusal.ts';
import { StandIn } from './standin/standin.ts';

let discord: StandIn;
beforeAll(async () => (discord = await StandIn.start()));
afterAll(() => discord.stop());

/** What becomes of asking with these settings: that it settles, or the first line of the log. */
function ask(changes: Parameters<StandIn['config']>[0]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stream = new Writable({ write: (line: Buffer) => resolve(JSON.parse(line.toString()).msg) });
    const config = discord.config(changes);
    refusal(config, createLog({ ...config, logLevel: 'info' }, stream)).then(resolve, reject);
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

  test('a token that Discord takes is nothing to speak of', async () => {
    const asked = ask({});
    // What is asked later is told already.
    await ask({ token: 'an-old-token' });
    expect(await Promise.race([asked, Promise.resolve('goes on')])).toBe('goes on');
  });
});
