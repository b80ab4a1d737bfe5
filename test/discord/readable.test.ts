import { describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/discord/log.ts';
import { createLogStream } from '../../src/discord/logStream.ts';
import { readable } from '../../src/discord/readable.ts';

const patience = { most: 10_000, pause: 1, flush: 50 };

async function logged(...said: readonly [object, string][]): Promise<string> {
  let text = '';
  const write = (bytes: Buffer) => {
    text += bytes.toString();
    return Promise.resolve(bytes.length);
  };
  const stream = createLogStream(write, patience, readable(false));
  const log = createLog({ logLevel: 'info', token: 'MTIz.secret-time.secret-signature' }, stream);
  for (const [fields, words] of said) log.info(fields, words);
  await stream.flush();
  return text;
}

describe('a line for a person', () => {
  it('has the time, the level, what happened and the rest, in one line', async () => {
    expect(await logged([{ shards: 1 }, 'Logged in'])).toMatch(
      /^\[\d\d:\d\d:\d\d\] INFO: Logged in \{"shards":1\}\n$/,
    );
  });

  it('does not command the terminal', async () => {
    const line = await logged([{ file: '\u001b[2J.md' }, 'left out \u001b[2J.md: \u202enothing']);
    expect(line).toMatch(/^[^\p{Cc}\u202e]+\n$/u);
  });

  it('has no secret either', async () => {
    expect(await logged([{ is: 'MTIz.secret-time.secret-signature' }, 'Odd'])).not.toContain('secret');
  });
});
