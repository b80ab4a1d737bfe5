import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startProcess } from '../../src/process/startProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A module that says what is in its environment and ends. */
const tells = join(folder, 'tells.js');
writeFileSync(tells, 'process.send(process.env, () => process.disconnect());');

describe('a process of the project', () => {
  it('gets its environment, but not where somebody has set it otherwise, and not the token', async () => {
    process.env['DISCORD_TOKEN'] = 'secret';
    process.env['SET_ALREADY'] = 'yes';
    const environment = { SET_ALREADY: 'no', MALLOC_ARENA_MAX: '1' };
    const [heard] = await once(
      startProcess(pathToFileURL(tells).href, { flags: [], environment }),
      'message',
    );
    delete process.env['DISCORD_TOKEN'];
    delete process.env['SET_ALREADY'];
    expect(heard).toMatchObject({ SET_ALREADY: 'yes', MALLOC_ARENA_MAX: '1' });
    expect(heard).not.toHaveProperty('DISCORD_TOKEN');
  });

  it('runs a source where the sources start it', async () => {
    const file = pathToFileURL(join(__dirname, '../../src/shelf/process.ts')).href;
    const child = startProcess(file, { flags: [], environment: {} });
    child.send({ files: [], known: new Map(), largest: 1 });
    const [heard] = await once(child, 'message');
    child.kill('SIGKILL');
    expect(heard).toEqual({ kind: 'done' });
  });
});

/** Starts the process that reads, says its number once it can read, and is there for a minute. */
const PROGRAM = `
  import('./dist/src/process/startProcess.js').then(({ startProcess }) => {
    const file = new URL('file://' + process.cwd() + '/dist/src/shelf/process.js').href;
    const child = startProcess(file, { flags: [], environment: {} });
    child.send({ files: [], known: new Map(), largest: 1 });
    child.once('message', () => console.log(child.pid));
    setTimeout(() => {}, 60_000);
  });`;

describe('the process that reads', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'ends with the one that has started it, and not before: %s',
    async (signal) => {
      const starter = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [said] = await once(starter.stdout, 'data');
      const reader = Number(String(said));
      process.kill(reader, 'SIGTERM');
      process.kill(reader, 'SIGINT');
      await sleep(100);
      expect(isThere(reader)).toBe(true);
      starter.kill(signal);
      await once(starter, 'exit');
      for (let waited = 0; isThere(reader) && waited < 10_000; waited += 50) await sleep(50);
      expect(isThere(reader)).toBe(false);
    },
  );
});

function isThere(pid: number): boolean {
  try {
    // One that has ended stays in the table until somebody asks for its status.
    const hasEnded = process.platform === 'linux' && / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return process.kill(pid, 0) && !hasEnded;
  } catch {
    return false;
  }
}
