import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import * as z from 'zod';
import { memoryOf } from './treeMemory.ts';
import { StandIn, TOKEN, type StandInOptions } from '../../test/discord/standin/standin.ts';

const ROOT = new URL('../../', import.meta.url);

/** The built bot in a process of its own, logged in to a stand-in Discord. */
export interface BuiltBot {
  readonly discord: StandIn;
  readonly pid: number | undefined;
  /** What `/readyz` says. */
  states(): Promise<string>;
  /** Memory in MiB, with that of the process that reads, what both share counted once. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts `npm start` against a stand-in Discord and waits until it is logged in. */
export async function startBuiltBot(
  options: StandInOptions,
  environment: NodeJS.ProcessEnv = {},
): Promise<BuiltBot> {
  const discord = await StandIn.start(options);
  const port = await freePort();
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')));
  // As npm start does, but without npm in between, which would not pass a signal on.
  const child = spawn(process.execPath, scripts.start.split(' ').slice(1), {
    cwd: ROOT,
    env: {
      ...process.env,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API: discord.api,
      HEALTH_PORT: String(port),
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(child, 'exit');
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`The bot ended with status ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    discord,
    pid: child.pid,
    async states() {
      return (await fetch(`http://127.0.0.1:${port}/readyz`)).text();
    },
    async memory() {
      const { together } = await memoryOf(child.pid ?? 0);
      return together / 2 ** 20;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await discord.stop();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('No free port');
  return address.port;
}
