import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';

/** Where an interaction's token stands in the addresses that discord.js puts into its messages. */
const INTERACTION_TOKEN = /(\/(?:interactions|webhooks)\/\d+\/)[^/?\s"]+/g;

/**
 * The log of the bot: one JSON object a line.
 *
 * Secrets never reach it: the bot's token and the tokens of interactions are cut out of every line, and of
 * an error only name, message, stack, code and cause are kept, not the request (which holds the answer).
 */
export function createLog(
  { logLevel, token }: Pick<Config, 'logLevel' | 'token'>,
  destination?: DestinationStream,
): Logger {
  const options = {
    level: logLevel,
    base: null,
    serializers: { err: (error: unknown) => describeError(error) },
    hooks: { streamWrite: (line: string) => withoutSecrets(line, token) },
  };
  return destination ? pino(options, destination) : pino(options);
}

function withoutSecrets(line: string, token: string | null): string {
  const safe = line.replace(INTERACTION_TOKEN, '$1[token]');
  return token === null ? safe : safe.replaceAll(token, '[token]');
}

/** An error as data. Bounded: a cause of a cause of a cause is enough. */
function describeError(error: unknown, depth = 3): unknown {
  if (!(error instanceof Error)) return String(error);
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
    ...(error.cause !== undefined && depth > 1 ? { cause: describeError(error.cause, depth - 1) } : {}),
  };
}
