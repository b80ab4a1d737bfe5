import { DiscordAPIError, DiscordjsErrorCodes, HTTPError, RateLimitError } from 'discord.js';
import { endingOf, EXIT, type Ending } from './closes.ts';

/** What Node's and undici's error codes mean to the person who runs the bot. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused',
  ECONNRESET: 'the connection is cut',
  UND_ERR_SOCKET: 'the connection is cut',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up; is there a network?',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'nothing answers',
  UND_ERR_CONNECT_TIMEOUT: 'nothing answers',
};

/** Why the bot could not log in, and what follows; `api` is the REST base that it asked. */
export function endingOfLogin(error: unknown, api: string): Ending {
  if (error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return endingOf(4004, false) ?? { reason: error.message, status: EXIT.mistake };
  }
  return { reason: `Could not log in to Discord at ${api}: ${reasonOf(error)}`, status: EXIT.tryAgain };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'it does not answer in time';
  if (error instanceof RateLimitError)
    return `it asks to wait ${Math.ceil(error.retryAfter / 1000)} seconds (429)`;
  if (error instanceof HTTPError) return `it answers with status ${error.status}`;
  if (error instanceof DiscordAPIError) {
    // An answer without a code is none of Discord's: another server stands there.
    return 'code' in error.rawError
      ? `it answers "${error.message}" (status ${error.status})`
      : `it answers with status ${error.status}, and not as Discord does; is DISCORD_API right?`;
  }
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error.cause instanceof Error ? reasonOf(error.cause) : error.message);
}
