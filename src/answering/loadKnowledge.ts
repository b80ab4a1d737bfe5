import { UserError, type KnowledgeError } from '../errors.ts';
import { LARGEST_FILE } from '../knowledge/knowledge.ts';
import { requireTexts } from '../values/requireText.ts';
import { Numbering } from '../search/index/numbering.ts';
import { KeptReadings } from '../shelf/keptReadings.ts';
import { readKnowledge } from '../shelf/readKnowledge.ts';
import { shelve, type Shelved } from '../shelf/shelved.ts';
import { atOnce, inSlices } from '../values/slices.ts';
import { withoutMark } from '../text/decode.ts';
import type { ArticleSource } from '../types.ts';
import { UnreadableError } from '../knowledge/unreadableError.ts';
import { gather, type Knowledge } from './gather.ts';
import type { LibraryOptions } from './libraryOptions.ts';

/** What has been read for the first time, and what reading it again takes. */
export interface Loaded {
  /** The folder or file; null for texts in memory, which nothing changes. */
  readonly path: string | null;
  readonly knowledge: Knowledge;
  /** Files that could not be read. */
  readonly errors: readonly KnowledgeError[];
  /** The numbers of the words. */
  readonly numbering: Numbering;
  /** Where readings are kept from one start to the next, if anywhere. */
  readonly kept?: KeptReadings | undefined;
  /** Largest file in bytes. */
  readonly largest: number;
}

/**
 * Reads a folder of articles, with the folders below it, or one file.
 *
 * Throws a UserError when the path does not exist, and a KnowledgeError of the first file when none can be read.
 */
export async function loadKnowledge(
  path: string,
  {
    largestFile: largest = LARGEST_FILE,
    cacheFolder,
    runsOn,
    isPassing,
    onProgress,
  }: Omit<LibraryOptions, 'cacheFolder'> & { readonly cacheFolder: string | null },
): Promise<Loaded> {
  const kept = cacheFolder === null ? undefined : new KeptReadings(cacheFolder, { isPassing });
  const numbering = new Numbering();
  const begin = ({ article, segment }: Shelved) => numbering.add(article, segment);
  const shelves = await readKnowledge(path, NOTHING, {
    largest,
    isFirst: true,
    runsOn,
    kept,
    onProgress,
    begin,
  });
  const failure = UnreadableError.of(shelves.errors);
  if (shelves.shelf.length === 0 && failure) throw failure;
  const knowledge = await inSlices(gather(shelves, numbering));
  return { path, knowledge, errors: shelves.errors, numbering, kept, largest };
}

/** Takes articles that have been read already. */
export async function knowledgeOfShelf(shelf: readonly Shelved[]): Promise<Loaded> {
  const numbering = new Numbering();
  return inMemory(await inSlices(gather({ ...NOTHING, shelf }, numbering)), numbering);
}

/**
 * Reads texts in memory.
 *
 * Throws a KnowledgeError for a text whose front matter can't be read, and a UserError for an id that is empty or that two have.
 */
export function knowledgeOfTexts(sources: readonly ArticleSource[]): Loaded {
  requireTexts('sources', sources);
  const twice = sources.find(({ id }, place) => sources.findIndex((other) => other.id === id) < place);
  if (twice) throw new UserError(`two texts have the id "${twice.id}"; give each its own`);
  if (sources.some(({ id }) => id === ''))
    throw new UserError('a text has the id ""; give it one to call it by');
  const shelf = sources.map(({ id, text }) => shelve({ id, text: withoutMark(text) }, id));
  const numbering = new Numbering();
  return inMemory(atOnce(gather({ ...NOTHING, shelf }, numbering)), numbering);
}

function inMemory(knowledge: Knowledge, numbering: Numbering): Loaded {
  return { path: null, knowledge, errors: [], numbering, largest: LARGEST_FILE };
}

/** Where nothing has been read. */
const NOTHING = { shelf: [], leftOut: [], signature: '', stamps: new Map<string, string>() } as const;
