import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';
import { UserError } from '../errors.ts';

/** A shorter part of a token may stand in any line, and tells nothing. */
const SHORTEST_SECRET = 4;

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
  destination: DestinationStream,
): Logger {
  const secrets = token === null ? [] : secretsOf(token);
  const options = {
    level: logLevel,
    base: null,
    serializers: { err: (error: unknown) => describeError(error) },
    hooks: { streamWrite: (line: string) => withoutSecrets(line, secrets) },
  };
  return pino(options, destination);
}

/** The token and its parts, longest first: discord.js itself prints the first two of three. */
function secretsOf(token: string): string[] {
  const parts = token.split('.').filter(({ length }) => length >= SHORTEST_SECRET);
  return [token, ...parts.toSorted((one, other) => other.length - one.length)];
}

function withoutSecrets(line: string, secrets: readonly string[]): string {
  const safe = line.replace(INTERACTION_TOKEN, '$1[token]');
  return secrets.reduce((text, secret) => text.replaceAll(secret, '[token]'), safe);
}

/**
 * An error as data. Bounded: a cause of a cause of a cause is enough. What whoever runs the bot is to mend is said in the
 * message; where in the program it was found tells them nothing.
 */
function describeError(error: unknown, depth = 3): unknown {
  if (!(error instanceof Error)) return String(error);
  return {
    type: error.name,
    message: error.message,
    ...(error instanceof UserError ? {} : { stack: error.stack }),
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
    ...(error.cause !== undefined && depth > 1 ? { cause: describeError(error.cause, depth - 1) } : {}),
  };
}
