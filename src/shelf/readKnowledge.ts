import { join, sep } from 'node:path';
import type { KnowledgeError } from '../errors.ts';
import { FileBuffer } from '../disk/fileBuffer.ts';
import { listKnowledge, readBytes } from '../knowledge/knowledge.ts';
import { clearAway } from '../process/litter.ts';
import { whyOtherEnding } from '../knowledge/noArticle.ts';
import { atOnce, inSlices, type Slices } from '../values/slices.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { KeptReadings } from './keptReadings.ts';
import { findTwins, readShelf, type ShelfEntry } from './readShelf.ts';
import { makeRoom, readApart, readInProcesses } from './readApart.ts';
import { SetAside } from './setAside.ts';
import type { Shelved, Warning } from './shelved.ts';
import { Shelving } from './shelving.ts';

/** Up to so many bytes are read on the spot by a program that soon ends: starting a process would take longer. */
const FEW = 100_000;
/** From so many bytes on several processes read, while nobody can ask yet. */
const MANY = 1_000_000;
/** Articles of so many bytes or fewer leave memory to the processes that read them, and may be begun with meanwhile. */
const SMALL = 20_000;

/** Files of which is found at once whether they were read before. */
const LOOKS_AT_ONCE = 8;

/**
 * From so many bytes on, joining them takes about as much memory as the process has that has read more than a little. The
 * next change waits for a new one, most of which starts while the change settles.
 */
const MUCH_TO_JOIN = 5_000_000;

export interface ReadOptions {
  /** Largest file in bytes. */
  readonly largest: number;
  /** Whether nobody can ask yet, so that several processes may read, and a few files may be read without one. */
  readonly isFirst: boolean;
  /** Whether the program runs on, so that the memory which reading takes is worth a process. */
  readonly runsOn?: boolean | undefined;
  /** What was read at earlier starts, and where what is read now is kept for later ones. */
  readonly kept?: KeptReadings | undefined;
  /** Hears how many of the files are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Begins with each article, in the order of the files: short ones while others are still being read at the start. */
  readonly begin?: ((shelved: Shelved) => Slices<unknown>) | undefined;
}

/** The articles of a folder or file, and what is no article there. */
export interface Shelves {
  readonly shelf: readonly Shelved[];
  /** Files that can't be read. */
  readonly errors: readonly KnowledgeError[];
  /** Files that are none of the knowledge's. */
  readonly leftOut: readonly Warning[];
  /** What the disk looked like when the reading began. */
  readonly signature: string;
  /** The same of each file, as `listKnowledge` tells it. */
  readonly stamps: ReadonlyMap<string, string>;
}

/**
 * Reads a folder of articles or one file, in the order of the paths; what has not changed since `before` is taken from
 * there.
 *
 * Throws a UserError when the path does not exist or holds no article.
 */
export async function readKnowledge(
  path: string,
  before: Pick<Shelves, 'shelf' | 'stamps'>,
  options: ReadOptions,
): Promise<Shelves> {
  const { isFirst, kept } = options;
  const aside = isFirst || !kept ? null : new SetAside(kept.folder);
  try {
    return await readFiles(path, before, options, aside);
  } finally {
    // What is to be kept is read from there.
    void kept?.settled.then(() => aside?.close());
  }
}

async function readFiles(
  path: string,
  before: Pick<Shelves, 'shelf' | 'stamps'>,
  { largest, isFirst, runsOn = false, kept, onProgress, begin }: ReadOptions,
  aside: SetAside | null,
): Promise<Shelves> {
  const { files, size, leftOut, errors, signature, stamps } = await listKnowledge(path);
  const { first, twins, leftOut: readmes } = findTwins(files);
  const known = new Map(before.shelf.map(({ file, fingerprint }) => [file, fingerprint]));
  const shelving = new Shelving(first, before.shelf, begin);
  const take = (entry: ShelfEntry): void => {
    shelving.take(entry);
    onProgress?.(shelving.done, first.length);
  };
  const keep = (entry: ShelfEntry | undefined): void => {
    if (entry?.kind === 'read') kept?.keep(entry.folded);
  };
  for (const file of first) {
    const stamp = stamps.get(file);
    if (stamp !== undefined && known.has(file) && stamp === before.stamps.get(file))
      take({ kind: 'same', file });
  }
  if (isFirst && kept) await findKept(first, largest, kept, take);
  const rest = shelving.missing();
  const bytes = (size * rest.length) / first.length;
  const areSmall = bytes <= SMALL * rest.length;
  const read = (entry: ShelfEntry): void => {
    take(aside && entry.kind === 'read' ? { kind: 'read', folded: aside.put(entry.folded) } : entry);
    if (!isFirst) return;
    keep(entry);
    if (areSmall) atOnce(shelving.fill());
  };
  const request = { files: rest, known, largest };
  if (rest.length > 0) {
    if (!isFirst && size > MUCH_TO_JOIN) clearAway();
    if (!isFirst) await readApart(request, read);
    else if (bytes > MANY) await readInProcesses(request, read, areSmall);
    else if (runsOn || bytes > FEW) await readApart(request, read);
    else for await (const entry of readShelf(request)) read(entry);
  }
  if (isFirst) kept?.tidy();

  if (size > MUCH_TO_JOIN) {
    await makeRoom();
    clearAway();
  }
  const [passedOver, unreadable] = isFirst ? [[], errors] : partUnknown(errors, before.shelf);
  const refused = [...unreadable, ...twins, ...shelving.errors];
  // Where something can't be read, a reload changes nothing: what it replaces stays, and what it has read is not asked for.
  if (kept && !isFirst && refused.length === 0) {
    for (const shelved of before.shelf)
      if (shelving.entryOf(shelved.file)?.kind !== 'same') kept.forget(shelved);
    for (const file of rest) keep(shelving.entryOf(file));
  }
  return {
    shelf: await inSlices(shelving.fill()),
    errors: refused,
    leftOut: [...leftOut, ...readmes, ...passedOver].map(({ file, reason }) => ({
      file,
      severity: 'warning',
      line: 1,
      column: 1,
      message: reason,
    })),
    signature,
    stamps,
  };
}

/** Parts what can't be read, and holds no article that is known, from what is to be read: a file by its name, or a folder of known ones. */
function partUnknown(
  errors: readonly KnowledgeError[],
  shelf: readonly Shelved[],
): [unknown: KnowledgeError[], others: KnowledgeError[]] {
  const isUnknown = ({ file }: KnowledgeError): boolean =>
    whyOtherEnding(file) !== null && !shelf.some((shelved) => shelved.file.startsWith(join(file, sep)));
  return [errors.filter(isUnknown), errors.filter((error) => !isUnknown(error))];
}

/** Finds what was read at an earlier start, of the files that are as they were; `hear` gets it, in any order. */
async function findKept(
  files: readonly string[],
  largest: number,
  kept: KeptReadings,
  hear: (entry: ShelfEntry) => void,
): Promise<void> {
  if (!(await kept.isThere())) return;
  const left = files.values();
  const look = async (): Promise<void> => {
    const buffer = new FileBuffer();
    for (const file of left) {
      // Whoever reads the file tells why it can't be read.
      const bytes = await readBytes(file, largest, buffer).catch(() => null);
      const folded = bytes && (await kept.find(file, fingerprintOf(bytes)));
      if (folded) hear({ kind: 'read', folded });
    }
  };
  await Promise.all(Array.from({ length: LOOKS_AT_ONCE }, look));
}
