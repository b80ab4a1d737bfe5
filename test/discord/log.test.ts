import { expect, test } from '@jest/globals';
import { DiscordAPIError } from 'discord.js';
import { createLog } from '../../src/discord/log.ts';
import { KnowledgeError } from '../../src/errors.ts';

const TOKEN = 'MTA0.GxYz.abc-def_ghi';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ logLevel: 'debug', token: TOKEN }, { write: (line) => void lines.push(line) }));
  return lines.join('');
}

test('the token never reaches the log, wherever it hides', () => {
  const error = new Error(`Bot ${TOKEN} is not welcome`, { cause: new Error(`nor is ${TOKEN}`) });
  const text = logged((log) => {
    log.info(`token ${TOKEN}`);
    log.warn({ deep: { down: [TOKEN] } }, 'object');
    log.error({ err: error }, 'error');
  });
  expect(text).not.toContain(TOKEN);
  expect(text.match(/\[token\]/g)?.length).toBeGreaterThanOrEqual(4);
});

test('of a failed request neither body nor interaction token is logged, but what Discord said', () => {
  const error = new DiscordAPIError(
    { code: 50035, message: 'Invalid Form Body' },
    50035,
    400,
    'POST',
    'https://discord.com/api/v10/interactions/123456789012345678/aSecretToken/callback',
    { body: { data: { content: 'what somebody asked' } }, files: undefined },
  );
  const text = logged((log) => log.error({ err: error }, `POST ${error.url} failed`));
  expect(text).toContain('Invalid Form Body');
  expect(text).toContain('"code":50035');
  expect(text).not.toContain('aSecretToken');
  expect(text).not.toContain('what somebody asked');
});

test('what whoever runs the bot has to mend is told without a stack, and a bug with one', () => {
  const text = logged((log) => {
    log.error({ err: new KnowledgeError('ice.md', 1, 1, 'empty') }, 'Not reloaded');
    log.error({ err: new RangeError('it broke') }, 'A bug');
  });
  const [mistake, bug] = text.split('\n');
  expect(mistake).toContain('ice.md:1:1: empty');
  expect(mistake).not.toContain('stack');
  expect(bug).toMatch(/"stack":"RangeError: it broke\\n/);
});
