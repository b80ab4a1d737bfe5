import { DefaultRestOptions } from 'discord.js';
import type { RESTOptions, ResponseLike } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** Where Discord tells where its gateway is; the first thing that it is asked. */
const GATEWAY = /\/gateway\/bot(?:\?|$)/;

/** Milliseconds between two times that a wait is told. */
const TELL_EVERY = 60_000;

/** Something answered, and it is not Discord. */
class NotDiscordError extends Error {
  override name = 'NotDiscordError';
}

/**
 * Requests as `makeRequest` makes them, except that the answer where the gateway is has to come whole in the time that
 * discord.js gives its beginning, and that one that Discord would not give is a NotDiscordError. `onWait` hears, once a
 * minute at most, after how many seconds Discord wants to be asked again.
 */
export function createGatewayRequest(
  makeRequest: MakeRequest = DefaultRestOptions.makeRequest,
  onWait: (seconds: number) => void = () => undefined,
): MakeRequest {
  let toldAt = -Infinity;
  return async (url, init) => {
    const response = await makeRequest(url, init);
    if (!GATEWAY.test(url)) return response;
    const text = await response.text();
    if (response.status === 429 && performance.now() - toldAt >= TELL_EVERY) {
      toldAt = performance.now();
      onWait(Number(response.headers.get('Retry-After')));
    }
    if (response.ok && !tellsOfGateway(response, text))
      throw new NotDiscordError('it answers, but not as Discord does; is DISCORD_API right?');
    return { ...response, ...readAlready(text) };
  };
}

/** What reads a body that has been read. */
function readAlready(text: string): Pick<ResponseLike, 'arrayBuffer' | 'json' | 'text'> {
  return {
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    json: async () => JSON.parse(text),
    text: async () => text,
  };
}

/** https://discord.com/developers/docs/events/gateway#get-gateway-bot */
function tellsOfGateway({ headers }: ResponseLike, text: string): boolean {
  if (headers.get('Content-Type')?.startsWith('application/json') !== true) return false;
  try {
    const { url, shards, session_start_limit: limit } = JSON.parse(text);
    const numbers = [shards, limit.total, limit.remaining, limit.reset_after, limit.max_concurrency];
    return /^wss?:\/\//.test(String(url)) && numbers.every(Number.isFinite);
  } catch {
    return false;
  }
}
