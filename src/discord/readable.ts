import { prettyFactory } from 'pino-pretty';
import picocolors from 'picocolors';
import { withoutControls } from '../text/withoutControls.ts';

/** Where the log keeps the words of a line. */
const MESSAGE = 'msg';

/** Turns the log's lines of JSON into lines for a person: "23:10:00 INFO Logged in {"shards":1}". */
export function readable(colorize = picocolors.isColorSupported): (json: string) => string {
  return prettyFactory({
    colorize,
    translateTime: 'SYS:HH:MM:ss',
    singleLine: true,
    messageFormat: ({ [MESSAGE]: message }) => (typeof message === 'string' ? withoutControls(message) : ''),
  });
}
