import { dirname } from 'node:path';
import { fingerprintOf } from '../shelf/fingerprint.ts';
import { lastChanges, type Entry } from './journal.ts';
import { pathOf } from './knowledgeFolder.ts';
import type { Desk } from './putUp.ts';
import { ABANDONED, sweep } from './writeWhole.ts';

/**
 * Clears away what is left where a process was killed, or a disk was full, in the middle of a change: files that were
 * being written, and entries of changes that never came to be (they are entered before the file takes its place).
 */
export async function tidyUp({ folder, history, disk, now }: Omit<Desk, 'library'>): Promise<void> {
  const last = [...lastChanges(await history.entries()).values()];
  const folders = new Set([folder.root, ...last.map(({ file }) => dirname(pathOf(folder, file)))]);
  for (const one of folders) await sweep(one, disk);
  await history.sweep();
  const never: Entry[] = [];
  for (const entry of last) {
    const bytes = await disk.readFile(pathOf(folder, entry.file)).catch(() => null);
    const is = bytes && fingerprintOf(bytes);
    // Another process may be at it right now.
    const isOld = now() - Date.parse(entry.at) > ABANDONED;
    if (isOld && is !== entry.after && is === entry.before) never.push(entry);
  }
  if (never.length > 0) await history.whileLocked(() => history.forget(never));
}
