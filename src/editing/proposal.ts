import { setTimeout as sleep } from 'node:timers/promises';
import { notesOf } from '../article/notes.ts';
import { KnowledgeError } from '../errors.ts';
import { askGolden, type GoldenResult } from '../golden/askGolden.ts';
import { decode } from '../text/decode.ts';
import { Library, type LibraryOptions } from '../library.ts';
import { readDraft } from '../shelf/readDraft.ts';
import type { Shelved } from '../shelf/shelved.ts';
import type { Article, Problem } from '../types.ts';
import { compareArticles, type Comparison } from './comparison.ts';
import type { Deed, Entry } from './journal.ts';
import type { Standing } from './knowledgeFolder.ts';

/** A change of an article that nobody has agreed to yet. */
export interface Draft {
  readonly deed: Deed;
  /** Id of the article. */
  readonly article: string;
  /** Its file within the knowledge. */
  readonly file: string;
  /** Fingerprint of what is there; null where nothing is. */
  readonly before: string | null;
  /** What is to be there; null where nothing is to be. */
  readonly after: Buffer | null;
  /** Time of the change that this one takes back. */
  readonly undoes: string | null;
}

/** A draft and what a moderator should know before agreeing to it. */
export interface Proposal {
  readonly draft: Draft;
  /** The name that was given to it, where it can't have that. */
  readonly wished: string | null;
  /** The article as it is and as it would be; null where it is not there, or can't be read. */
  readonly before: Article | null;
  readonly after: Article | null;
  readonly comparison: Comparison;
  readonly warnings: readonly Problem[];
  /** What was read from the text because the front matter does not say it. */
  readonly notes: readonly Problem[];
  /** What becomes of the golden questions; null where the article is too long to find out now. */
  readonly golden: GoldenResult | null;
  /** The last change of the article. */
  readonly last: Entry | null;
}

/** Milliseconds that the model may take to read an article before its golden questions are asked. */
const PATIENCE = 60_000;

/** Compares what is there with what would be, and asks the golden questions of that. */
export async function propose(
  draft: Draft,
  shelved: Shelved | null,
  before: Article | null,
  { last, semantic }: { readonly last: Entry | null; readonly semantic: LibraryOptions['semantic'] },
): Promise<Proposal> {
  const after = shelved?.article ?? null;
  return {
    draft,
    wished: null,
    before,
    after,
    comparison: compareArticles(before, after),
    warnings: shelved?.warnings ?? [],
    notes: after ? notesOf(after) : [],
    golden: await askGoldenOf(shelved, semantic),
    last,
  };
}

/** The article in a file: as the library has it, unless the file has changed since; null where it can't be read. */
export async function articleInFile(
  { file, bytes }: Standing,
  id: string,
  library: Pick<Library, 'articles'>,
  largest: number,
): Promise<Article | null> {
  try {
    const known = library.articles.find((article) => article.id === id);
    if (known?.text === decode(bytes, file)) return known;
    return (await readDraft(file, bytes, largest)).article;
  } catch (error) {
    if (error instanceof KnowledgeError) return null;
    throw error;
  }
}

/** Golden questions of an article that is not in the library, asked of it alone. */
async function askGoldenOf(
  shelved: Shelved | null,
  semantic: LibraryOptions['semantic'],
): Promise<GoldenResult | null> {
  if (!shelved || shelved.article.questions.length === 0) return { asked: 0, failures: [] };
  const library = await Library.ofShelf([shelved], { semantic, warn: () => undefined });
  try {
    const isReady = await Promise.race([
      library.ready.then(() => true),
      sleep(PATIENCE, false, { ref: false }),
    ]);
    return isReady ? await askGolden(library) : null;
  } finally {
    await library.close();
  }
}
