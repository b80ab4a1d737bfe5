import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

/** What a process is started with. */
export interface ProcessOptions {
  /** Flags of Node.js and V8. */
  readonly flags: readonly string[];
  /** What it finds in its environment besides what is in this one's. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What no other process needs to know. */
const SECRET = 'DISCORD_TOKEN';

/** Starts a process with a module of the project in it; `file` is its URL (`moduleUrl`). */
export function startProcess(file: string, { flags, environment }: ProcessOptions): ChildProcess {
  const options: ForkOptions = {
    // Node 20 runs no TypeScript: from the sources, in development and in tests, tsx reads the module.
    execArgv: file.endsWith('.js') ? [...flags] : [...flags, '--import', 'tsx'],
    env: { ...environment, ...process.env, [SECRET]: undefined },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  };
  const child = fork(fileURLToPath(file), options);
  // What it writes there keeps nobody waiting.
  if (child.stderr instanceof Socket) child.stderr.unref();
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  return child.once('exit', () => process.off('exit', kill));
}
