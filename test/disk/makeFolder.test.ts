import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFolder } from '../../src/disk/makeFolder.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'whosaid-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('makeFolder', () => {
  it('makes a folder with those above it, also twice at once', async () => {
    const folder = join(root, 'a', 'b', 'c');
    await Promise.all([makeFolder(folder, 0o700), makeFolder(folder, 0o700)]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await makeFolder(folder);
  });

  it('says so where a file is in the way', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file'))).rejects.toThrow('EEXIST');
    await expect(makeFolder(join(root, 'file', 'below'))).rejects.toThrow('EEXIST');
  });

  it('comes back from a folder that can have none in it', async () => {
    await expect(makeFolder('/proc/whosaid/below')).rejects.toThrow(/^E\w+: .*mkdir '.proc/);
  });
});
