import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { chatInput, MANAGER } from './standin/interactions.ts';
import { StandIn, TOKEN } from './standin/standin.ts';

const MAIN = join(__dirname, '../../dist/src/main.js');

interface Running {
  readonly discord: StandIn;
  readonly child: ChildProcess;
  /** Exit status, once there is one. */
  readonly ended: Promise<unknown>;
  /** What it wrote so far. */
  readonly output: () => string;
}

/** Runs the built bot, `npm start`, against a stand-in Discord. */
async function run(story: (running: Running) => Promise<void>, environment: NodeJS.ProcessEnv = {}) {
  const discord = await StandIn.start();
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-')); // without a .env of whoever runs the test
  const child = spawn(process.execPath, [MAIN, 'start'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API: discord.api,
      SEMANTIC: 'off',
      ...environment,
    },
  });
  const ended = once(child, 'exit').then(([status]: unknown[]) => status);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  try {
    await story({ discord, child, ended, output: () => output });
    expect(discord.rest.violations).toEqual([]);
  } finally {
    child.kill('SIGKILL');
    await ended;
    await discord.stop();
    await rm(folder, { recursive: true });
  }
}

describe('the built bot', () => {
  test.concurrent('starts, answers from the article, reloads, and stops on SIGTERM with status 0', () =>
    run(async ({ discord, child, ended, output }) => {
      await discord.isReady();
      const found = await discord.does(chatInput('ask', { question: 'Who is Li Hui?' })).answer;
      expect(JSON.stringify(found?.data)).toContain('Li Hui');
      const lost = await discord.does(chatInput('ask', { question: 'How do I bake sourdough bread?' }))
        .answer;
      expect(lost?.data).toMatchObject({ flags: 64 });
      const reload = discord.does(chatInput('reload'), MANAGER);
      expect(await reload.answer).toMatchObject({ type: 5, data: { flags: 64 } });
      await reload.edit;
      await discord.until(() => discord.rest.commands.size > 0, 'commands are registered');
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(output()).not.toContain(TOKEN);
      expect(output()).not.toContain('sourdough');
    }),
  );

  test.concurrent('stops on SIGINT while the gateway is down', () =>
    run(async ({ discord, child, ended, output }) => {
      await discord.isReady();
      discord.gateway.door = 'refused';
      discord.gateway.close(1006);
      await discord.until(() => output().includes('lost its connection'), 'it notices');
      child.kill('SIGINT');
      expect(await ended).toBe(0);
    }),
  );

  test.concurrent('stops on SIGTERM while it logs in', () =>
    run(async ({ discord, child, ended }) => {
      discord.gateway.logins = 'ignored';
      await discord.until(() => discord.gateway.story.includes('identify 0'), 'it logs in');
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    }),
  );

  test.concurrent('ends with status 1 and one line when Discord refuses the token', () =>
    run(
      async ({ ended, output }) => {
        expect(await ended).toBe(1);
        expect(output()).toMatch(/^whosaid: Discord refused the token[^\n]+DISCORD_TOKEN[^\n]+$/m);
        expect(output()).not.toContain('an-old-token');
      },
      { DISCORD_TOKEN: 'an-old-token' },
    ),
  );

  test.concurrent('ends with status 75 when Discord is out of reach, so that it is started again', () =>
    run(async ({ ended }) => expect(await ended).toBe(75), { DISCORD_API: 'http://127.0.0.1:9/api' }),
  );

  test.concurrent('starts with empty variables, as Compose passes them', () =>
    run(
      async ({ discord }) => {
        await discord.isReady();
        expect(discord.gateway.shards).toEqual([0]);
      },
      {
        SHARDS: '',
        SHARD_COUNT: '',
        HEALTH_PORT: '',
        DISCORD_GUILD_ID: '',
        MODERATOR_ROLE_IDS: '',
      },
    ),
  );

  test.concurrent('ends with status 1 when the port for health is taken', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await run(
      async ({ ended, output }) => {
        expect(await ended).toBe(1);
        expect(output()).toContain(`HEALTH_PORT is ${port}`);
      },
      { HEALTH_PORT: port },
    );
    other.close();
  });
});
