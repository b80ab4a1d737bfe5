import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { orNothing, type Disk } from './disk.ts';

/** Ending of files that are being written. Their names begin with a dot, so that they are never read as articles. */
export const UNFINISHED = '.whosaid-part';
/** Milliseconds after which what is half done belongs to nobody any more: writing a file takes a moment. */
export const ABANDONED = 10_000;
/** Who may read a file that was not there before, less what the process's umask takes away. */
const USUAL_MODE = 0o666;

/**
 * Writes a file whole or not at all: into another beside it, which takes its place when all of it is on the disk.
 * What an earlier process left behind in the middle of that is swept away.
 */
export async function writeWhole(file: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const folder = dirname(file);
  await sweep(folder, disk);
  const mode = (await orNothing(disk.stat(file)))?.mode;
  const part = join(folder, `.${randomUUID()}${UNFINISHED}`);
  try {
    const handle = await disk.open(part, 'wx', USUAL_MODE);
    try {
      await handle.writeFile(bytes);
      if (mode !== undefined) await handle.chmod(mode & 0o777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await disk.rename(part, file);
  } catch (error) {
    await disk.rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder, disk);
}

/** Removes a file for good. */
export async function removeWhole(file: string, disk: Disk): Promise<void> {
  await disk.rm(file);
  await syncFolder(dirname(file), disk);
}

/** Removes what was being written when a process was killed. */
export async function sweep(folder: string, disk: Disk, now = Date.now()): Promise<void> {
  const names = await disk.readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith('.') && one.endsWith(UNFINISHED))) {
    const part = join(folder, name);
    const stats = await disk.stat(part).catch(() => null);
    if (stats && now - stats.mtimeMs > ABANDONED) await disk.rm(part, { force: true }).catch(() => undefined);
  }
}

/** Makes names in a folder last, where the system can: Windows and some network drives can't. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  const handle = await disk.open(folder, constants.O_RDONLY).catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}
