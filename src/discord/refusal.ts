import { DefaultRestOptions, DiscordAPIError, REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { endingOf, type Ending } from './closes.ts';
import { createGatewayRequest } from './gatewayRequest.ts';
import { endingOfLogin } from './loginFailure.ts';

/**
 * Asks Discord whether it takes the token, while the articles are read, which may take long; settles only where it does
 * not. Whatever else goes wrong may have mended itself when the bot logs in, and is told in the log until then: until
 * `signal` says that the articles are read.
 */
export async function refusal(
  { discordApi, token }: Config,
  log: Logger,
  signal: AbortSignal,
): Promise<Ending> {
  const api = discordApi ?? DefaultRestOptions.api;
  try {
    // It is not waited for: each wait would be one more listener of the signal, and the login asks anew.
    const rest = new REST({ api, makeRequest: createGatewayRequest(), rejectOnRateLimit: () => true });
    await rest.setToken(token ?? '').get(Routes.gatewayBot(), { signal });
  } catch (error) {
    const ending = error instanceof DiscordAPIError && error.status === 401 ? endingOf(4004, false) : null;
    if (ending) return ending;
    if (!signal.aborted)
      log.warn(`${endingOfLogin(error, api).reason}; tried again when the articles are read`);
  }
  return new Promise(() => {});
}
