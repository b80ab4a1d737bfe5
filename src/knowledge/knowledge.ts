import { constants } from 'node:fs';
import { open, readdir, stat, type FileHandle } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atPath } from '../disk/atPath.ts';
import { decode } from '../text/decode.ts';
import { diskReason } from '../disk/diskReason.ts';
import { KnowledgeError, UserError } from '../errors.ts';
import { FileBuffer } from '../disk/fileBuffer.ts';
import { isOtherFile, isPage, whyNoArticle, whyNotAlone, whyOtherEnding } from './noArticle.ts';
import { PathError } from '../disk/pathError.ts';
import type { ArticleSource } from '../types.ts';

/** Largest knowledge file in bytes, unless configured. */
export const LARGEST_FILE = 2 * 1024 * 1024;
/** Megabytes that may be configured at most: an article of seven no longer fits into what the thread that reads may have. */
export const MOST_MEGABYTES = 4;

/** Folders within folders that are looked into. */
const DEEPEST = 16;
/** Files and folders of one knowledge at most; there is no end to what a wrong path may hold. */
const MOST_FILES = 20_000;
/** Milliseconds within which a file may change twice at what the system takes for one time. */
const MOMENT = 2_000;
/** Milliseconds that the disk may take for one file: a network drive that is gone never answers. */
const PATIENCE = 10_000;

/** What holds articles. */
const PLACE = 'a folder of articles or one article file';

/** The files of a knowledge, in the order of their paths. */
export interface Listing {
  /** Those that hold articles. */
  readonly files: readonly string[];
  /** Their size in bytes, together. */
  readonly size: number;
  /** What is not read, and why. */
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
  /** Folders that can't be read, and what may be an article or a folder of them. */
  readonly errors: readonly KnowledgeError[];
  /** Differs as soon as a file comes, goes or changes, or another stands in its place. */
  readonly signature: string;
  /** Of each file what differs once it changes; none of one that has changed a moment ago, and may again unseen. */
  readonly stamps: ReadonlyMap<string, string>;
}

/**
 * Lists a folder of articles with the folders below it, or one file; what begins with a dot is not looked at.
 *
 * Throws a PathError when the path does not exist, can't be read or holds no article.
 */
export async function listKnowledge(path: string): Promise<Listing> {
  const stats = await statBig(path).catch((error: unknown) => refuse(path, error));
  if (isPage(path) && !stats.isDirectory())
    throw new UserError(`${path}: a web page and no article; make an article of it with import`);
  if (!stats.isDirectory() && !stats.isFile())
    throw new PathError(
      (name) => `${path}: no file with text in it, but a device, pipe or socket; ${name} ${PLACE}`,
    );
  const why = stats.isDirectory() ? null : whyNotAlone(path);
  if (why !== null) throw new PathError((name) => `${path}: ${why}; ${name} ${PLACE}`);
  const walk = new Walk();
  if (!stats.isDirectory()) walk.add({ file: path, stats });
  else await walk.enter({ file: path, stats }).catch((error: unknown) => refuse(path, error));
  const listing = walk.result();
  if (listing.files.length === 0 && listing.errors.length === 0) {
    const other = listing.leftOut[0];
    const hint = other ? ` (${basename(other.file)} is ${other.reason})` : '';
    throw new PathError(
      (name) =>
        `${path}: no article in this folder${hint}; add a .md or .txt file, or ${name} another folder`,
    );
  }
  return listing;
}

function refuse(path: string, error: unknown): never {
  if (error instanceof UserError) throw error;
  throw new PathError((name) => `${atPath(path, diskReason(error))}; ${name} ${PLACE}`);
}

const statBig = (file: string) => stat(file, { bigint: true });

interface Found {
  readonly file: string;
  readonly stats: Awaited<ReturnType<typeof statBig>>;
}

/** A walk through folders. Links are followed, but no folder is entered twice. */
class Walk {
  readonly #found: Found[] = [];
  readonly #leftOut: { readonly file: string; readonly reason: string }[] = [];
  readonly #errors: KnowledgeError[] = [];
  readonly #entered = new Set<string>();
  #count = 0;

  add(found: Found): void {
    this.#found.push(found);
  }

  /** Throws what the disk says when the folder can't be read. */
  async enter({ file: folder, stats }: Found, depth = 0): Promise<void> {
    const identity = `${stats.dev}:${stats.ino}`;
    if (this.#entered.has(identity)) return;
    this.#entered.add(identity);
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
    this.#count += names.length;
    if (this.#count > MOST_FILES)
      throw new PathError(
        (name) =>
          `${folder}: more than ${MOST_FILES} files are too many; ${name} a folder with nothing but articles`,
      );
    const found = await Promise.all(names.map((name) => this.#look(join(folder, name))));
    const folders = found.filter((one) => one !== null).filter((one) => !this.#isPlaced(one));
    // One after the other, so that the same of two ways to a folder is always taken.
    await folders.reduce(
      (before, one) => before.then(() => this.#descend(one, depth + 1)),
      Promise.resolve(),
    );
  }

  async #look(file: string): Promise<Found | null> {
    const why = whyNoArticle(file);
    if (why !== null) return this.#leaveOut(file, why);
    return statBig(file).then(
      (stats) => ({ file, stats }),
      (error: unknown) =>
        isOtherFile(file) ? this.#leaveOut(file, `not read: ${diskReason(error)}`) : this.#fail(file, error),
    );
  }

  /** Puts a file where it belongs; false for a folder. */
  #isPlaced({ file, stats }: Found): boolean {
    if (stats.isDirectory()) return false;
    const why = whyOtherEnding(file);
    if (why === null) this.add({ file, stats });
    else this.#leaveOut(file, why);
    return true;
  }

  async #descend(folder: Found, depth: number): Promise<void> {
    if (depth > DEEPEST) {
      this.#leaveOut(folder.file, `not read: deeper than ${DEEPEST} folders`);
      return;
    }
    await this.enter(folder, depth).catch((error: unknown) => {
      if (error instanceof UserError) throw error;
      this.#fail(folder.file, error);
    });
  }

  #leaveOut(file: string, reason: string): null {
    this.#leftOut.push({ file, reason });
    return null;
  }

  #fail(file: string, error: unknown): null {
    this.#errors.push(new KnowledgeError(file, 1, 1, `cannot be read: ${diskReason(error)}`));
    return null;
  }

  result(): Listing {
    const found = this.#found.sort((a, b) => byPath(a.file, b.file));
    return {
      files: found.map(({ file }) => file),
      size: found.reduce((sum, { stats }) => sum + Number(stats.size), 0),
      leftOut: this.#leftOut.sort((a, b) => byPath(a.file, b.file)),
      errors: this.#errors.sort((a, b) => byPath(a.file, b.file)),
      signature: [
        ...found.map(({ file, stats }) => `${file} ${stampOf(stats)}`),
        ...this.#leftOut.map(({ file }) => file),
        ...this.#errors.map(({ message }) => message),
      ].join('\n'),
      stamps: new Map(
        found
          .filter(({ stats }) => Math.abs(Date.now() - Number(stats.ctimeMs)) > MOMENT)
          .map(({ file, stats }) => [file, stampOf(stats)]),
      ),
    };
  }
}

const stampOf = ({ ino, size, mtimeNs, ctimeNs }: Found['stats']): string =>
  [ino, size, mtimeNs, ctimeNs].join(' ');

function byPath(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** What stands in a file, as bytes, good until something else is read into the buffer. Throws a KnowledgeError where there is nothing to be read, or too much. */
export async function readBytes(file: string, largest: number, buffer = new FileBuffer()): Promise<Buffer> {
  let handle: FileHandle | undefined;
  try {
    // Without this flag, opening a pipe would wait until somebody writes into it.
    handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!(await handle.stat()).isFile())
      throw new KnowledgeError(file, 1, 1, 'no file with text in it, but a device, pipe or folder');
    const timeout = sleep(PATIENCE, null, { ref: false });
    const bytes = await Promise.race([readAtMost(handle, largest + 1, buffer), timeout]);
    if (!bytes) throw new KnowledgeError(file, 1, 1, `cannot be read within ${PATIENCE / 1000} s`);
    if (bytes.length <= largest) return bytes;
    throw tooLarge(file, largest);
  } catch (error) {
    buffer.leave();
    if (error instanceof KnowledgeError) throw error;
    throw new KnowledgeError(file, 1, 1, `cannot be read: ${diskReason(error)}`);
  } finally {
    handle?.close().catch(() => undefined);
  }
}

/** What is said of a file with more than so many bytes. */
export function tooLarge(file: string, largest: number): KnowledgeError {
  const limit = `${Number((largest / 1024 / 1024).toFixed(2))} MB`;
  const mayBeRaised = largest < MOST_MEGABYTES * 2 ** 20;
  const remedy = `split it into several articles${mayBeRaised ? ', or raise MAX_ARTICLE_MB' : ''}`;
  return new KnowledgeError(file, 1, 1, `larger than ${limit}; ${remedy}`);
}

/** The first bytes of a file, at most so many: its size is not to be trusted. */
async function readAtMost(handle: FileHandle, most: number, buffer: FileBuffer, read = 0): Promise<Buffer> {
  const { bytesRead } = await handle.read({ buffer: buffer.behind(read, most - read) });
  const all = read + bytesRead;
  return bytesRead === 0 || all === most ? buffer.first(all) : readAtMost(handle, most, buffer, all);
}

/** The article of a file with these bytes. Throws a KnowledgeError where they are no UTF-8 text. */
export function sourceOf(file: string, bytes: Buffer): ArticleSource {
  return { id: idOf(file), text: decode(bytes, file) };
}

/** The id of a file's article: its name without the ending. */
export function idOf(file: string): string {
  return basename(file, extname(file));
}
