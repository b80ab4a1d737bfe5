import { UserError } from '../errors.ts';
import type { Library } from '../library.ts';
import { fingerprintOf } from '../shelf/fingerprint.ts';
import type { Disk } from './disk.ts';
import type { History } from './history.ts';
import type { Entry } from './journal.ts';
import { errorAbout, pathOf, type KnowledgeFolder, type Standing } from './knowledgeFolder.ts';
import type { Draft } from './proposal.ts';
import { refuseUnreadable } from './refusal.ts';
import { removeWhole, writeWhole } from './writeWhole.ts';

/** What changes are made with. */
export interface Desk {
  readonly folder: KnowledgeFolder;
  readonly history: History;
  readonly disk: Disk;
  readonly library: Pick<Library, 'reload'>;
  readonly now: () => number;
}

/** A change that was made. */
export interface Done {
  readonly entry: Entry;
  /** Why the library has not taken it up: another file can't be read. */
  readonly trouble: UserError | null;
}

/**
 * Changes a file as a draft proposes; `standing` is what is there. What was there is kept first, then the change is
 * entered, and only then the file takes its place: whenever the process ends, nothing is lost and nothing half there.
 *
 * Throws what the disk says, or an EditingRefusal where the library does not take this file; then all is as before.
 */
export async function putUp(draft: Draft, standing: Standing | null, by: string, desk: Desk): Promise<Done> {
  const entry = await record(draft, standing, by, desk);
  await write(draft, entry, desk);
  try {
    await desk.library.reload();
    return { entry, trouble: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const refusal = errorAbout(error, desk.folder, draft.file);
    if (!refusal) return { entry, trouble: error };
    await takeBack(standing, entry, desk);
    return refuseUnreadable(refusal);
  }
}

async function record(draft: Draft, standing: Standing | null, by: string, desk: Desk): Promise<Entry> {
  const { deed, article, file, before, after, undoes } = draft;
  const latest = (await desk.history.entries()).at(-1);
  const time = Math.max(desk.now(), latest ? Date.parse(latest.at) + 1 : 0);
  const at = new Date(time).toISOString();
  const entry = { at, by, deed, article, file, before, after: after && fingerprintOf(after), undoes };
  return desk.history.record(entry, standing?.bytes ?? null);
}

async function write({ after, file }: Draft, entry: Entry, desk: Desk): Promise<void> {
  const path = pathOf(desk.folder, file);
  try {
    if (after) await writeWhole(path, after, desk.disk);
    else await removeWhole(path, desk.disk);
  } catch (error) {
    // On a full disk this may fail too; then it is found and forgotten when the folder is tidied up.
    await desk.history.forget([entry]).catch(() => undefined);
    throw error;
  }
}

async function takeBack(standing: Standing | null, entry: Entry, desk: Desk): Promise<void> {
  const path = pathOf(desk.folder, entry.file);
  if (standing) await writeWhole(path, standing.bytes, desk.disk);
  else await removeWhole(path, desk.disk);
  await desk.history.forget([entry]);
  await desk.library.reload().catch(() => undefined); // so that it no longer says what was wrong
}
