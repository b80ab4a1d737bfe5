import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { diskReason, folderReason } from '../../src/disk/diskReason.ts';
import { readBytes } from '../../src/knowledge/knowledge.ts';
import { makeFolder } from '../../src/disk/makeFolder.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'whosaid-'));
});
afterAll(() => rm(root, { recursive: true }));

/** An error as Node throws it for a code of the system. */
const fault = (code: string, message: string) => Object.assign(new Error(`${code}: ${message}`), { code });

describe('diskReason', () => {
  it.each([
    [fault('ENOENT', "no such file or directory, stat '/x'"), 'no such file or folder'],
    [fault('ENXIO', "no such device or address, open '/x'"), 'a socket or device, not a file'],
    [fault('ENODEV', "no such device, open '/x'"), 'a socket or device, not a file'],
    [fault('EAGAIN', 'resource temporarily unavailable, read'), 'not ready, or in use by another program'],
    [fault('EIO', 'i/o error, read'), 'the disk or device fails'],
    [fault('EINVAL', 'invalid argument, read'), 'not possible with a file of this kind'],
    [fault('ELOOP', "too many symbolic links encountered, stat '/x'"), 'a link that leads to itself'],
    [fault('ESTALE', "stale file handle, stat '/x'"), 'a network drive that is gone'],
    // What is in no table is told in the system's words, without its code.
    [fault('EDOM', "argument out of domain, read '/x'"), 'argument out of domain'],
    [fault('UNKNOWN', "unknown error, open 'C:\\x'"), 'unknown error'],
    [new Error('unable to open database file'), 'unable to open database file'],
    ['gone', 'gone'],
  ])('of %s', (error, reason) => {
    expect(diskReason(error)).toBe(reason);
  });
});

// Windows has none among its files.
const describeUnlessWindows = process.platform === 'win32' ? describe.skip : describe;

describeUnlessWindows('a socket', () => {
  it('is told from a file', async () => {
    const file = join(root, 'a.md');
    const server = createServer().listen(file);
    await once(server, 'listening');
    await expect(readBytes(file, 10)).rejects.toThrow(/: cannot be read: a socket or device, not a file$/);
    server.close();
  });
});

describe('folderReason', () => {
  it.each([
    [fault('EACCES', "permission denied, mkdir '/x'"), 'no permission to write there'],
    [fault('ENOENT', "no such file or directory, mkdir '/proc/x'"), 'no folder can be made there'],
    [fault('ENOSPC', 'no space left on device, write'), 'no space is left'],
  ])('of %s', (error, reason) => {
    expect(folderReason(error)).toBe(reason);
  });

  it('names the file that stands where a folder is to be', async () => {
    const file = join(root, 'file');
    await writeFile(file, '');
    for (const folder of [file, join(file, 'below')]) {
      const error: unknown = await makeFolder(folder).catch((thrown: unknown) => thrown);
      expect(folderReason(error)).toBe(`${file} is a file and no folder`);
    }
  });
});
