import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { KnowledgeError, UserError } from '../errors.ts';
import { idOf, listKnowledge, MOST_MEGABYTES, readBytes } from '../knowledge/knowledge.ts';
import { fingerprintOf } from '../shelf/fingerprint.ts';
import { errorsOf } from '../knowledge/unreadableError.ts';
import { EditingRefusal } from './refusal.ts';

/** Bytes of an article's file at most: what `MAX_ARTICLE_MB` may say. */
const LARGEST = MOST_MEGABYTES * 2 ** 20;

/** An article's file as it is on the disk. */
export interface Standing {
  /** Its path within the knowledge, with slashes between folders. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly fingerprint: string;
}

/** The folder that the articles are in, or the one file that is all of them. */
export interface KnowledgeFolder {
  readonly path: string;
  /** The folder; of one file that which it is in. */
  readonly root: string;
  readonly isFile: boolean;
}

/** Finds out where the articles are. Throws an EditingRefusal where they are on no disk. */
export async function openKnowledge(path: string | null): Promise<KnowledgeFolder> {
  if (path === null) throw new EditingRefusal({ kind: 'in memory' });
  const stats = await stat(path).catch(() => null);
  const isFile = stats !== null && !stats.isDirectory();
  return { path, root: isFile ? dirname(path) : path, isFile };
}

/** The path of a file within the knowledge, as the system has it. */
export function pathOf({ root }: KnowledgeFolder, file: string): string {
  return join(root, ...file.split('/'));
}

/** What an error says of this file; null where it is about others alone. */
export function errorAbout(error: unknown, folder: KnowledgeFolder, file: string): KnowledgeError | null {
  if (!(error instanceof KnowledgeError)) return null;
  const path = resolve(pathOf(folder, file));
  return errorsOf(error).find((one) => resolve(one.file) === path) ?? null;
}

/** The files of all articles, also of those that can't be read. */
export async function filesOf({ path, root, isFile }: KnowledgeFolder): Promise<string[]> {
  if (isFile) return [basename(path)];
  try {
    const { files } = await listKnowledge(path);
    return files.map((file) => relative(root, file).split(sep).join('/'));
  } catch (error) {
    // An empty folder is a mistake at the start only.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** The ids of all articles, also of those that can't be read. */
export async function idsIn(folder: KnowledgeFolder): Promise<string[]> {
  return (await filesOf(folder)).map((file) => idOf(file));
}

/** The file of an article; case makes no difference, since it makes none on some disks. Null where there is none. */
export async function findStanding(folder: KnowledgeFolder, id: string): Promise<Standing | null> {
  const files = await filesOf(folder);
  const file =
    files.find((one) => idOf(one) === id) ??
    files.find((one) => idOf(one).toLowerCase() === id.toLowerCase());
  if (file === undefined) return null;
  const bytes = await readBytes(pathOf(folder, file), LARGEST);
  return { file, bytes, fingerprint: fingerprintOf(bytes) };
}
