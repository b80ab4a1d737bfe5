import { expect, test } from '@jest/globals';
import { DiscordAPIError, HTTPError } from 'discord.js';
import { EXIT } from '../../src/discord/closes.ts';
import { endingOfLogin } from '../../src/discord/loginFailure.ts';

const API = 'https://discord.example/api';
const BODY = { body: undefined, files: undefined };

function withCode(code: string): Error {
  return Object.assign(new Error(`connect ${code} 192.0.2.1:443`), { code });
}

test.each<[string, unknown, RegExp]>([
  [
    'a request that discord.js gave up',
    Object.assign(new Error('This operation was aborted'), { name: 'AbortError' }),
    /does not answer in time$/,
  ],
  ['a refused connection', withCode('ECONNREFUSED'), /the connection is refused$/],
  [
    'a host without an address',
    new TypeError('fetch failed', { cause: withCode('ENOTFOUND') }),
    /no such host$/,
  ],
  [
    'a server that is not Discord',
    new DiscordAPIError({ error: 'nope' }, 0, 404, 'GET', `${API}/v10/gateway/bot`, BODY),
    /status 404, and not as Discord does; is DISCORD_API right\?$/,
  ],
  [
    "Discord's own no",
    new DiscordAPIError({ code: 0, message: 'Go away' }, 0, 403, 'GET', `${API}/v10/gateway/bot`, BODY),
    /it answers "Go away" \(status 403\)$/,
  ],
  ['a server in trouble', new HTTPError(502, 'Bad Gateway', 'GET', API, BODY), /it answers with status 502$/],
  ['something unheard of', new Error('it broke'), /it broke$/],
])('%s is told with the address', (_what, error, reason) => {
  const ending = endingOfLogin(error, API);
  expect(ending.status).toBe(EXIT.tryAgain);
  expect(ending.reason).toMatch(reason);
  expect(ending.reason).toContain(`Discord at ${API}: `);
});

test('a token that discord.js itself refuses is a mistake in the settings', () => {
  const error = Object.assign(new Error('An invalid token was provided.'), { code: 'TokenInvalid' });
  expect(endingOfLogin(error, API)).toMatchObject({
    status: EXIT.mistake,
    reason: expect.stringContaining('DISCORD_TOKEN'),
  });
});
