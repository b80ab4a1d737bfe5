import { prettyFactory } from 'pino-pretty';
import picocolors from 'picocolors';

/** Turns the log's lines of JSON into lines for a person: "23:10:00 INFO Logged in {"shards":1}". */
export function readable(colorize = picocolors.isColorSupported): (json: string) => string {
  return prettyFactory({ colorize, translateTime: 'SYS:HH:MM:ss', singleLine: true });
}
