import { describe, expect, test } from '@jest/globals';
import { commands } from '../../commands/index.ts';
import type { LogLevel } from '../../src/config.ts';
import { failing } from './standin/badCommands.ts';
import {
  button,
  chatInput,
  MANAGER,
  messageMenu,
  READER,
  select,
  subcommand,
  typing,
} from './standin/interactions.ts';
import { play, UNHURRIED } from './standin/play.ts';

/** Three parts, as Discord's. */
const TOKEN = 'NTAwMDAwMDAwMDAwMDAwMDAx.GhXyZq.c2VjcmV0LXNpZ25hdHVyZS1vZi1hLWJvdA';
const QUESTION = 'Where does the mill of the questioner stand?';
const CHECKED = 'Somebody wrote that the mill stands by the river.';

/** What is logged at a level when people do everything that they can do, and something fails. */
async function everything(logLevel: LogLevel): Promise<string> {
  let text = '';
  await play(
    async ({ discord, log }) => {
      await discord.isReady();
      const asked = [
        discord.does(chatInput('ask', { question: QUESTION })),
        discord.does(chatInput('ask', { question: QUESTION, private: true, article: 'note' })),
        discord.does(typing('ask', 'article', { question: QUESTION, article: 'n' })),
        discord.does(messageMenu('Check against the article', CHECKED)),
        discord.does(button('sources:all:0')),
        discord.does(select('passage', 'no-such-passage')),
        discord.does(chatInput('fail', { how: 'rejects' })),
        discord.does(subcommand('article', 'show', { article: 'note' }), MANAGER),
        discord.does(subcommand('gaps', 'list'), MANAGER),
        discord.does(chatInput('reload'), MANAGER),
      ];
      await Promise.all(asked.map(({ answer }) => answer));
      discord.rest.faults.push({ at: 'callback', status: 400 });
      discord.does(chatInput('ask', { question: QUESTION }));
      await asked.at(-1)?.edit;
      await discord.until(() => discord.rest.faults.length === 0, 'the fault is met');
      await new Promise((resolve) => setTimeout(resolve, 100));
      text = log.join('');
    },
    {
      ...UNHURRIED,
      commands: [...commands, failing],
      config: { logLevel, token: TOKEN },
      discord: { ...UNHURRIED.discord, token: TOKEN },
    },
  );
  return text;
}

describe.each<LogLevel>(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])(
  'at the level %s',
  (level) => {
    test('the log holds no token, no message and nobody who asked; what was asked and who reloads only where promised', async () => {
      const text = await everything(level);
      for (const part of [TOKEN, ...TOKEN.split('.')]) expect(text).not.toContain(part);
      expect(text).not.toMatch(/token-\d/); // of an interaction
      expect(text).not.toContain(CHECKED);
      expect(text).not.toContain(READER.id);
      const isNoisy = level === 'trace' || level === 'debug';
      expect(text.includes(QUESTION)).toBe(isNoisy);
      expect(text.includes(MANAGER.id)).toBe(isNoisy || level === 'info');
    });
  },
);
