import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { KnowledgeError, UserError } from './errors.ts';
import { positionOf } from './position.ts';
import type { ArticleSource } from './types.ts';

/** Endings of the files that are read from a folder. */
const ENDINGS = new Set(['.md', '.markdown', '.txt']);

/** Largest knowledge file in bytes; reading a larger one would stop the bot for seconds. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** A file of the knowledge: an article's text, or why there is none. */
export type KnowledgeFile = { readonly file: string } & (
  { readonly source: ArticleSource } | { readonly error: KnowledgeError }
);

/**
 * Reads a knowledge folder or one file, in the order of the names.
 *
 * A file that can't be read is an entry with its error, so that the others stay.
 * Throws a UserError when the path itself does not exist or holds no article.
 */
export async function readKnowledge(path: string): Promise<KnowledgeFile[]> {
  const files = await listFiles(path);
  if (files.length === 0) {
    throw new UserError(`${path}: no article in this folder; add a .md or .txt file, or set KNOWLEDGE_PATH`);
  }
  const entries: KnowledgeFile[] = [];
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const entry = await readKnowledgeFile(file, fileOf);
    if ('source' in entry) fileOf.set(entry.source.id, file);
    entries.push(entry);
  }
  return entries;
}

async function listFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UserError(`${path}: ${reasonOf(error)}; name a folder of articles or one article file`);
  });
  if (!found.isDirectory()) return [path];
  return (await readdir(path))
    .filter((name) => !name.startsWith('.') && ENDINGS.has(extname(name).toLowerCase()))
    .map((name) => join(path, name))
    .sort();
}

/** `fileOf` holds the files read so far by the id of their article. */
async function readKnowledgeFile(file: string, fileOf: ReadonlyMap<string, string>): Promise<KnowledgeFile> {
  const id = basename(file, extname(file));
  try {
    const twin = fileOf.get(id);
    if (twin) throw new KnowledgeError(file, 1, 1, `has the same name as ${twin}; rename one of them`);
    const { size } = await stat(file);
    if (size > LARGEST_FILE) {
      const limit = `${LARGEST_FILE / 1024 / 1024} MB`;
      throw new KnowledgeError(file, 1, 1, `larger than ${limit}; split it into several articles`);
    }
    return { file, source: { id, text: decode(await readFile(file), file) } };
  } catch (error) {
    if (error instanceof KnowledgeError) return { file, error };
    return { file, error: new KnowledgeError(file, 1, 1, `cannot be read: ${reasonOf(error)}`) };
  }
}

/** Text of a file, without its byte order mark. Throws a KnowledgeError where the bytes are no UTF-8 text. */
export function decode(bytes: Buffer, file: string): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const { line, column } = positionOf(bytes.toString('utf8', 0, zero), zero);
    throw new KnowledgeError(file, line, column, 'binary data or UTF-16; save it as text in UTF-8');
  }
  if (!isUtf8(bytes)) {
    const text = bytes.toString('utf8');
    const { line, column } = positionOf(text, text.indexOf('\uFFFD'));
    throw new KnowledgeError(file, line, column, 'not UTF-8; save it in that encoding');
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new KnowledgeError(file, 1, 1, 'empty; write the article into it');
  return text;
}

/** What Node's error codes mean to the person who runs the bot. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EISDIR: 'a folder, not a file',
};

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? String(error);
}
