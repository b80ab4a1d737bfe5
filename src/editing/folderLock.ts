import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { orNothing, type Disk } from './disk.ts';
import { EditingRefusal } from './refusal.ts';
import { ABANDONED, UNFINISHED } from './writeWhole.ts';

/** With a dot, as no article's id begins. */
const LOCK = '.lock';
/** Milliseconds between two looks whether the lock is free, and between two signs of life of its owner. */
const LOOK_AGAIN = 25;
const SIGN_OF_LIFE = ABANDONED / 5;
/** Milliseconds that somebody waits for a process that is alive and changes something. */
const LONGEST_WAIT = 30_000;

/**
 * Does something while no other process does so in the same folder: the owner of the lock has made its file, which names
 * the owner, and touches it until done. A file of a process that is gone, or that nobody touches any more, is taken away.
 *
 * Throws an EditingRefusal where another process takes too long.
 */
export async function whileLocked<Result>(
  folder: string,
  disk: Disk,
  work: () => Promise<Result>,
  patience = LONGEST_WAIT,
): Promise<Result> {
  await disk.mkdir(folder, { recursive: true });
  const file = join(folder, LOCK);
  const handle = await take(file, disk, Date.now() + patience);
  const timer = setInterval(
    () => void handle.utimes(new Date(), new Date()).catch(() => undefined),
    SIGN_OF_LIFE,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await handle.close();
    await disk.rm(file, { force: true });
  }
}

async function take(file: string, disk: Disk, until: number): Promise<FileHandle> {
  for (;;) {
    /* oxlint-disable no-await-in-loop -- one look after the other */
    const handle = await tryToTake(file, disk);
    if (handle) return handle;
    if (Date.now() > until) throw new EditingRefusal({ kind: 'not writable', because: 'in use' });
    await takeAwayIfAbandoned(file, disk);
    await pause(LOOK_AGAIN);
    /* oxlint-enable no-await-in-loop */
  }
}

async function tryToTake(file: string, disk: Disk): Promise<FileHandle | null> {
  const handle = await disk.open(file, 'wx').catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST')
      return null;
    throw error;
  });
  try {
    await handle?.writeFile(`${process.pid} ${hostname()}`);
    return handle;
  } catch (error) {
    await handle?.close();
    await disk.rm(file, { force: true });
    throw error;
  }
}

/** Of several that find it abandoned at once, one takes it away: under another name it can be looked at once more. */
async function takeAwayIfAbandoned(file: string, disk: Disk): Promise<void> {
  if (!(await isAbandoned(file, disk))) return;
  const aside = join(file, '..', `.${randomUUID()}${UNFINISHED}`);
  await orNothing(disk.rename(file, aside));
  if (await isAbandoned(aside, disk)) await disk.rm(aside, { force: true });
  // Somebody else was quicker, and this is their own lock: it goes back.
  else await orNothing(disk.rename(aside, file));
}

async function isAbandoned(file: string, disk: Disk): Promise<boolean> {
  const stats = await orNothing(disk.stat(file));
  if (!stats) return false;
  const [pid, host] = ((await orNothing(disk.readFile(file, 'utf8'))) ?? '').split(' ');
  return Date.now() - stats.mtimeMs > ABANDONED || (host === hostname() && !isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
