import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { EXIT } from '../../src/discord/closes.ts';
import { chatInput, MANAGER } from './standin/interactions.ts';
import { StandIn, TOKEN } from './standin/standin.ts';

// On a busy computer a process of its own takes its time.
jest.setTimeout(120_000);

const ROOT = join(__dirname, '../..');
const MAIN = join(ROOT, 'dist/src/main.js');

/** What npm start calls. */
const START: readonly string[] = String(
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts.start,
)
  .split(' ')
  .slice(1)
  .map((word) => word.replace('dist/src/main.js', MAIN));

/** As Compose passes what `.env` leaves open. */
const EMPTY_VARIABLES = {
  SHARDS: '',
  SHARD_COUNT: '',
  HEALTH_PORT: '',
  DISCORD_GUILD_ID: '',
  MODERATOR_ROLE_IDS: '',
};

/** Runs something in the bot's process before the bot. */
function withScript(script: string): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

/** Lets a bug happen in the bot on SIGUSR2. */
function withBug(bug: string): NodeJS.ProcessEnv {
  return withScript(`process.on('SIGUSR2', () => { ${bug} })`);
}

/** Asks it to stop as soon as its own first lines have run, while it still loads the rest of the program. */
const STOPPED_EARLY = withScript(`
  const { on } = process.stdout;
  process.stdout.on = function (...given) {
    setImmediate(() => process.kill(process.pid, 'SIGTERM'));
    return on.apply(this, given);
  };
`);

/** As where the weights of the reader have been deleted. */
const WITHOUT_ENCODER = {
  SEMANTIC: '',
  ...withScript(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const exists = fs.existsSync;
    fs.existsSync = (path) => !String(path).endsWith('reader.bin') && exists(path);
    syncBuiltinESMExports();
  `),
};

interface Running {
  readonly discord: StandIn;
  readonly child: ChildProcess;
  /** Exit status, once there is one. */
  readonly ended: Promise<unknown>;
  /** What it wrote so far. */
  readonly output: () => string;
}

/** How the bot is run. */
interface Manner {
  readonly command?: readonly string[];
  /** What the log is written to: a pipe that is read, one that nobody reads, or an open file. */
  readonly log?: 'pipe' | 'unread' | number;
}

/** Runs the built bot, as `npm start` does unless said, against a stand-in Discord. */
async function run(
  story: (running: Running) => Promise<void>,
  environment: NodeJS.ProcessEnv = {},
  { command = [process.execPath, ...START], log = 'pipe' }: Manner = {},
) {
  const discord = await StandIn.start();
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-')); // without a .env of whoever runs the test
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', log === 'unread' ? 'pipe' : log, 'pipe'],
    env: {
      PATH: process.env.PATH,
      XDG_CACHE_HOME: process.env.XDG_CACHE_HOME,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API: discord.api,
      SEMANTIC: 'off',
      ...environment,
    },
  });
  const ended = once(child, 'exit').then(([status]: unknown[]) => status);
  let output = '';
  for (const stream of [log === 'unread' ? null : child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (output += data.toString()));
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

/** So many times ten questions that the log of their answers fills any pipe. */
const FILLING = 20;
/** A disk that is full takes not even the first. */
const FEW = 2;

/** Asks so many times ten questions, then ends it. */
function answersAndEnds(signal: NodeJS.Signals, status: number, rounds: number) {
  return async ({ discord, child, ended }: Running): Promise<void> => {
    await discord.isReady();
    for (let round = 0; round < rounds; round++) {
      const asked = Array.from({ length: 10 }, (_, place) =>
        discord.does(chatInput('ask', { question: `Who is Li Hui? ${'?'.repeat(900)}` }), {
          ...MANAGER,
          id: String(810_000_000_000_000_000n + BigInt(10 * round + place)),
          server: null,
        }),
      );
      const answers = await Promise.all(asked.map(({ answer }) => answer));
      expect(answers).not.toContain(null);
    }
    child.kill(signal);
    expect(await ended).toBe(status);
  };
}

describe('the built bot', () => {
  test('starts without weights and says so, answers from the article, reloads, and stops on SIGTERM with status 0', () =>
    run(
      async ({ discord, child, ended, output }) => {
        await discord.isReady();
        const found = await discord.does(chatInput('ask', { question: 'Who is Li Hui?' })).answer;
        expect(JSON.stringify(found?.data)).toContain('Li Hui');
        const lost = await discord.does(chatInput('ask', { question: 'How do I bake sourdough bread?' }))
          .answer;
        expect(lost?.data).toMatchObject({ flags: 64 });
        const reload = discord.does(chatInput('reload'), MANAGER);
        expect(await reload.answer).toMatchObject({ type: 5, data: { flags: 64 } });
        expect(JSON.stringify(await reload.edit)).toContain('reader.bin is missing');
        await discord.until(() => discord.rest.commands.size > 0, 'commands are registered');
        child.kill('SIGTERM');
        expect(await ended).toBe(0);
        const told = output()
          .split('\n')
          .filter((line) => line.includes('by words'));
        expect(told.map((line) => JSON.parse(line))).toMatchObject([
          { level: 40, troubles: ['answers come by words alone: data/reader.bin is missing'] },
        ]);
        expect(output()).not.toContain(TOKEN);
        expect(output()).not.toContain('sourdough');
      },
      { ...EMPTY_VARIABLES, ...WITHOUT_ENCODER, LOG_LEVEL: 'warn' },
    ));

  test('notices that an article has changed, goes on after a rejection that nobody awaited, and stops on SIGINT while the gateway is down', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'whosaid-'));
    await writeFile(join(folder, 'mill.md'), 'The mill\n\nThe mill stands by the alder.\n');
    await writeFile(join(folder, 'torn.md'), '');
    await run(
      async ({ discord, child, ended, output }) => {
        await discord.isReady();
        await discord.until(() => output().includes('Commands registered'), 'it is up');
        expect(output()).toMatch(/"file":"[^"]*torn\.md","line":1.*"A file that cannot be read is left out"/);
        await writeFile(join(folder, 'mill.md'), 'The mill\n\nThe mill stands by the birch.\n');
        await rm(join(folder, 'torn.md'));
        await discord.until(() => output().includes('Knowledge reloaded'), 'it notices');
        child.kill('SIGUSR2');
        await discord.until(() => output().includes('A bug; please report it'), 'it says so');
        expect(output()).toMatch(/"stack":"RangeError: it broke\\n {4}at /);
        const answer = await discord.does(chatInput('ask', { question: 'Where does the mill stand?' }))
          .answer;
        expect(JSON.stringify(answer?.data)).toContain('birch');
        discord.gateway.door = 'refused';
        discord.gateway.close(1006);
        await discord.until(() => output().includes('lost its connection'), 'it notices');
        child.kill('SIGINT');
        expect(await ended).toBe(EXIT.stopped);
      },
      { KNOWLEDGE_PATH: folder, ...withBug("void Promise.reject(new RangeError('it broke'))") },
    );
    await rm(folder, { recursive: true });
  });

  test('stops on SIGTERM while the program is loaded', () =>
    run(async ({ ended, output }) => {
      expect(await ended).toBe(0);
      expect(output()).not.toContain('Logged in');
    }, STOPPED_EARLY));

  test.each(['SIGTERM', 'SIGHUP'] as const)('stops on %s while it reads the articles', (signal) =>
    run(
      async ({ discord, child, ended, output }) => {
        await discord.until(() => output().includes('Health and metrics are served'), 'it begins');
        child.kill(signal);
        expect(await ended).toBe(0);
        expect(output()).toContain('Stopped');
        expect(output()).not.toContain('Logged in');
      },
      { HEALTH_PORT: '0' },
    ),
  );

  test('stops on SIGTERM while it logs in', () =>
    run(async ({ discord, child, ended }) => {
      discord.gateway.logins = 'ignored';
      await discord.until(() => discord.gateway.story.includes('identify 0'), 'it logs in');
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    }));

  test('ends with status 1 and one line when Discord refuses the token', () =>
    run(
      async ({ ended, output }) => {
        expect(await ended).toBe(1);
        expect(output()).toMatch(/^whosaid: Discord refused the token[^\n]+DISCORD_TOKEN[^\n]+$/m);
        expect(output()).not.toContain('an-old-token');
      },
      { DISCORD_TOKEN: 'an-old-token' },
    ));

  test.each([
    [
      { KEEP_QUESTIONS: '1d', DATA_PATH: '/proc/x' },
      /^whosaid: KEEP_QUESTIONS: .*\/proc\/x.*; set DATA_PATH to /,
    ],
    [{ KEEP_QUESTIONS: '1d', DATA_PATH: MAIN }, /^whosaid: KEEP_QUESTIONS: .*main\.js.*; set DATA_PATH to /],
    [{ HEALTH_PORT: '0', HEALTH_HOST: '192.0.2.1' }, /^whosaid: HEALTH_HOST is 192\.0\.2\.1, .*; set it to /],
    // No name has a part of 64 letters, and nobody is asked for it.
    [{ HEALTH_PORT: '0', HEALTH_HOST: 'x'.repeat(64) }, /^whosaid: HEALTH_HOST is x{64}, .*; set it to /],
  ])('ends with status 1 and one line for %j, before the articles are read', (settings, message) =>
    run(
      async ({ ended, output }) => {
        expect(await ended).toBe(EXIT.mistake);
        expect(output()).toMatch(new RegExp(`${message.source}.*\n$`));
      },
      // Reading would end the start, too, with another line.
      { KNOWLEDGE_PATH: '/nowhere', ...settings },
    ),
  );

  test('ends with status 1 and one line without articles, also where Discord has not answered yet', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await run(
      async ({ discord, ended, output }) => {
        const line = /^whosaid: \/nowhere: .*; set KNOWLEDGE_PATH .*$/m;
        await discord.until(() => line.test(output()), 'it says so');
        expect(await Promise.race([ended, sleep(5_000, 'still there')])).toBe(EXIT.mistake);
      },
      { KNOWLEDGE_PATH: '/nowhere', DISCORD_API: `http://127.0.0.1:${port}/api` },
    );
    silent.close();
  });

  test('ends with status 70 and a stack in the log after an exception that nothing caught', () =>
    run(async ({ discord, child, ended, output }) => {
      await discord.isReady();
      child.kill('SIGUSR2');
      expect(await ended).toBe(EXIT.bug);
      expect(output()).toMatch(/A bug; please report it/);
      expect(output()).toMatch(/"stack":"RangeError: it broke\\n {4}at /);
    }, withBug("throw new RangeError('it broke')")));

  // A device that is always full, where there is one.
  const full = existsSync('/dev/full') ? test : test.skip;
  full.each([
    ['info', 'stops on SIGTERM', 'SIGTERM', EXIT.stopped],
    ['trace', 'ends with its status after an exception', 'SIGUSR2', EXIT.bug],
  ] as const)('with a log on a full disk (%s) answers, and %s', async (LOG_LEVEL, _, signal, status) => {
    const log = openSync('/dev/full', 'w');
    const environment = { LOG_LEVEL, ...withBug("throw new RangeError('it broke')") };
    await run(answersAndEnds(signal, status, FEW), environment, { log });
    closeSync(log);
  });

  test('answers, and stops on SIGTERM, with a log that nobody reads', () =>
    expect(
      run(answersAndEnds('SIGTERM', EXIT.stopped, FILLING), { LOG_LEVEL: 'trace' }, { log: 'unread' }),
    ).resolves.toBeUndefined());

  test('stops when the shell of npm start ends, which hands no signal on', () =>
    run(
      async ({ discord, child, output }) => {
        await discord.isReady();
        child.kill('SIGTERM');
        await discord.until(() => output().includes('Stopped'), 'it stops');
        await discord.until(() => discord.gateway.shards.length === 0, 'it has logged out');
        expect(discord.gateway.story).toEqual(['identify 0']);
      },
      { npm_lifecycle_event: 'start' },
      { command: ['/bin/sh', '-c', `"${process.execPath}" ${START.join(' ')}; exit $?`] },
    ));

  // Where the system tells whom a process was started by.
  const known = existsSync('/proc/self/stat') ? test : test.skip;
  known('stops when npm start ends alone, and its shell waits on', () => {
    const shell = `"${process.execPath}" ${START.join(' ')}; exit $?`;
    const npm = `process.title = 'npm start'; require('node:child_process').spawn('/bin/sh', ['-c', ${JSON.stringify(shell)}], { stdio: 'inherit' })`;
    return run(
      async ({ discord, child, output }) => {
        await discord.isReady();
        child.kill('SIGHUP');
        await discord.until(() => output().includes('Stopped'), 'it stops');
        await discord.until(() => discord.gateway.shards.length === 0, 'it has logged out');
      },
      { npm_lifecycle_event: 'start' },
      { command: [process.execPath, '-e', npm] },
    );
  });
});
