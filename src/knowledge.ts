import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { KnowledgeError, UserError } from './errors.ts';
import type { ArticleSource } from './types.ts';

/** Endings of the files that are read. */
const ENDINGS = new Set(['.md', '.markdown', '.txt']);

/** Largest knowledge file in bytes; a larger one is a mistake, and reading it would stop the bot for seconds. */
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
  const read = await Promise.all(files.map(readKnowledgeFile));
  return read.map((entry, place) => refuseSameName(entry, read.slice(0, place)));
}

async function listFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UserError(`${path}: ${reasonOf(error)}; name a folder of articles or one article file`);
  });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .filter((entry) => ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(path, entry.name))
    .sort();
}

async function readKnowledgeFile(file: string): Promise<KnowledgeFile> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) {
      const limit = `${LARGEST_FILE / 1024 / 1024} MB`;
      throw new KnowledgeError(file, 1, 1, `larger than ${limit}; split it into several articles`);
    }
    return { file, source: { id: basename(file, extname(file)), text: decode(file, await readFile(file)) } };
  } catch (error) {
    if (error instanceof KnowledgeError) return { file, error };
    return { file, error: new KnowledgeError(file, 1, 1, `cannot be read: ${reasonOf(error)}`) };
  }
}

/** Text of a file, without its byte order mark; throws a KnowledgeError at the first byte that is no UTF-8 text. */
function decode(file: string, bytes: Buffer): string {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new KnowledgeError(file, 1, 1, 'empty; write the article into it');
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new KnowledgeError(file, 1, 1, 'UTF-16 text; save it as UTF-8');
  const binary = text.indexOf('\0');
  if (binary >= 0) {
    const { line, column } = positionOf(text, binary);
    throw new KnowledgeError(file, line, column, 'binary data; only text and Markdown can be read');
  }
  const broken = Buffer.from(text).equals(bytes.subarray(bytes.length - Buffer.byteLength(text)))
    ? -1
    : firstBroken(text, bytes);
  if (broken >= 0) {
    const { line, column } = positionOf(text, broken);
    throw new KnowledgeError(file, line, column, 'not UTF-8; save it in that encoding');
  }
  return text;
}

/** Offset in the text of the first replacement character that stands for bytes that are no UTF-8. */
function firstBroken(text: string, bytes: Buffer): number {
  const offset = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const again = Buffer.from(text);
  const length = Math.min(again.length, bytes.length - offset);
  const same = again.findIndex((byte, place) => place >= length || byte !== bytes[place + offset]);
  return again.subarray(0, same < 0 ? length : same).toString('utf8').length;
}

/** Line and column, from 1, of an offset. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function refuseSameName(entry: KnowledgeFile, earlier: readonly KnowledgeFile[]): KnowledgeFile {
  if ('error' in entry) return entry;
  const twin = earlier.find((other) => 'source' in other && other.source.id === entry.source.id);
  if (!twin) return entry;
  const message = `has the same name as ${twin.file}; rename one of them`;
  return { file: entry.file, error: new KnowledgeError(entry.file, 1, 1, message) };
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('ENOENT')) return 'no such file or folder';
  if (message.startsWith('EACCES')) return 'no permission to read it';
  return message;
}
