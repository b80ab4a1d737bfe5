import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DISK, type Disk } from '../../src/editing/disk.ts';
import { sweep, writeWhole } from '../../src/editing/writeWhole.ts';
import { listKnowledge } from '../../src/knowledge/knowledge.ts';
import { failing } from './failing.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  writeFileSync(join(folder, 'ferry.md'), 'old', { mode: 0o640 });
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'ferry.md');
const names = () => readdirSync(folder);

describe('writeWhole', () => {
  it('replaces a file, and leaves who may read it as it was', async () => {
    await writeWhole(file(), Buffer.from('new'), DISK);
    expect(readFileSync(file(), 'utf8')).toBe('new');
    expect(statSync(file()).mode & 0o777).toBe(0o640);
    expect(names()).toEqual(['ferry.md']);
  });

  it.each<[string, Disk]>([
    ['a disk that is full', failing('write', 'ENOSPC')],
    ['a disk that is full when it is made sure of', failing('sync', 'ENOSPC')],
    ['a folder that is read-only', failing('open', 'EROFS')],
    ['a folder of somebody else', failing('rename', 'EACCES')],
  ])('leaves all as it was on %s', async (_, disk) => {
    await expect(writeWhole(file(), Buffer.from('new'), disk)).rejects.toThrow(/^E[A-Z]+: /);
    expect(readFileSync(file(), 'utf8')).toBe('old');
    expect(names()).toEqual(['ferry.md']);
  });

  it('leaves the old file when the process is killed before the new one takes its place', async () => {
    const module = pathToFileURL(join(__dirname, '../../dist/src/editing/writeWhole.js')).href;
    const script = `
      import * as fs from 'node:fs/promises';
      const { writeWhole } = await import(${JSON.stringify(module)});
      const rename = () => process.kill(process.pid, 'SIGKILL');
      await writeWhole(${JSON.stringify(file())}, Buffer.from('new'), { ...fs, rename });`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
    expect(signal).toBe('SIGKILL');
    expect(readFileSync(file(), 'utf8')).toBe('old');
    const [part = ''] = names().filter((name) => name !== 'ferry.md');
    expect(readFileSync(join(folder, part), 'utf8')).toBe('new');
    // It is no article, and the next write sweeps it away once nobody can be at it any more.
    expect((await listKnowledge(folder)).files).toEqual([file()]);
    await writeWhole(file(), Buffer.from('newer'), DISK);
    expect(names()).toContain(part);
    utimesSync(join(folder, part), new Date(0), new Date(0));
    await writeWhole(file(), Buffer.from('newest'), DISK);
    expect(names()).toEqual(['ferry.md']);
  });

  it('sweeps away nothing that is not its own', async () => {
    mkdirSync(join(folder, '.history'));
    writeFileSync(join(folder, '.env'), 'x');
    await sweep(folder, DISK, Date.now() + 1e9);
    expect(names().sort()).toEqual(['.env', '.history', 'ferry.md']);
  });
});
