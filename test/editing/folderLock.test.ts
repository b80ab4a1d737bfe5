import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DISK } from '../../src/editing/disk.ts';
import { whileLocked } from '../../src/editing/folderLock.ts';
import { failing } from './failing.ts';

let folder: string;
const lock = () => join(folder, '.lock');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const MINUTE = 60;
/** The number of a process that is no more. */
const gone = () => spawnSync(process.execPath, ['--version']).pid;

describe('a locked folder', () => {
  it('is worked at by one at a time, also where one fails', async () => {
    let [atWork, most] = [0, 0];
    const work = async (number: number) => {
      most = Math.max(most, ++atWork);
      await pause(5);
      atWork--;
      if (number === 1) throw new Error('failed');
      return number;
    };
    const done = await Promise.allSettled([0, 1, 2, 3].map((n) => whileLocked(folder, DISK, () => work(n))));
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['of a process of this computer that is gone', () => `${gone()} ${hostname()}`, 0],
    ['that nobody has touched for a minute', () => `1 elsewhere`, MINUTE],
  ])('with a lock %s is taken over, by one of many', async (_, content, age) => {
    writeFileSync(lock(), content());
    const then = Date.now() / 1000 - age;
    utimesSync(lock(), then, then);
    let atWork = 0;
    const work = async () => {
      expect(++atWork).toBe(1);
      await pause(5);
      atWork--;
    };
    await Promise.all([0, 1, 2].map(() => whileLocked(folder, DISK, work)));
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['elsewhere', () => '1 elsewhere'],
    ['on this computer', () => `${process.pid} ${hostname()}`],
    ['that has not said who it is', () => ''],
  ])(
    'of a process that is alive %s is left alone, and whoever waits is told in the end',
    async (_, content) => {
      writeFileSync(lock(), content());
      const tried = whileLocked(folder, DISK, () => Promise.resolve('done'), 100);
      await expect(tried).rejects.toMatchObject({ reason: { kind: 'not writable', because: 'in use' } });
      expect(existsSync(lock())).toBe(true);
    },
  );

  it.each(['open', 'write'] as const)('leaves nothing where %s fails', async (step) => {
    const tried = whileLocked(folder, failing(step, 'ENOSPC'), () => Promise.resolve());
    await expect(tried).rejects.toThrow('ENOSPC');
    expect(readdirSync(folder)).toEqual([]);
  });
});
