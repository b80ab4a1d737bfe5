import { clearAway } from '../process/litter.ts';
import { readKnowledge } from '../shelf/readKnowledge.ts';
import { changesBetween, type TakenUp } from '../shelf/reloadReport.ts';
import type { Shelved } from '../shelf/shelved.ts';
import { tellLeftOut } from '../shelf/tellLeftOut.ts';
import { inSlices } from '../values/slices.ts';
import { Turns } from '../process/turns.ts';
import { UnreadableError } from '../knowledge/unreadableError.ts';
import type { Judges } from './answerQuestion.ts';
import { withVectors } from './corpus.ts';
import { gather, quotesOf, type Knowledge } from './gather.ts';
import type { Loaded } from './loadKnowledge.ts';

/**
 * Passages, of a hundred kilobytes of text or so, from which on it is worth a pause to clear away what a reload has replaced
 * and made: of less V8 is rid in its own time.
 */
const MANY = 1_000;

/** The knowledge that answers come from at present: swapped whole when its files change, and when its passages are encoded. */
export class CurrentKnowledge {
  readonly #source: Pick<Loaded, 'path' | 'largest' | 'kept' | 'numbering'>;
  readonly #judges: Judges;
  readonly #reloads = new Turns(() => this.#readAndClear());
  #now: Knowledge;
  #encoded: Promise<void>;
  #failures: readonly string[];
  #takenUp: TakenUp | null = null;
  #isClosed = false;

  /** Begins to encode the passages, where there is something to encode them. */
  constructor({ knowledge, errors, ...source }: Loaded, judges: Judges) {
    this.#source = source;
    this.#judges = judges;
    this.#failures = tellLeftOut(errors);
    this.#now = knowledge;
    this.#encoded = this.#encode();
  }

  get now(): Knowledge {
    return this.#now;
  }

  /** Settles when the passages are encoded that answers come from. */
  get encoded(): Promise<void> {
    return this.#encoded;
  }

  /** Why not everything on the disk answers: files left out when it was loaded, or why the last reload failed. */
  get failures(): readonly string[] {
    return this.#failures;
  }

  /** What the last reload that found something new has changed. */
  get takenUp(): TakenUp | null {
    return this.#takenUp;
  }

  /**
   * Reads again what has changed on the disk. Who asks while that is under way gets the next run.
   *
   * Throws a KnowledgeError of the first file that can't be read, or a UserError when nothing is there, and then changes nothing.
   */
  reload(): Promise<void> {
    return this.#reloads.run();
  }

  /** Leaves out from now on what passages mean. */
  close(): void {
    this.#isClosed = true;
    this.#now = withVectors(this.#now, null);
  }

  /** Adds to the knowledge what its passages mean, unless it has been replaced in the meantime. */
  async #encode(): Promise<void> {
    const { index, articles } = this.#now;
    const { meaning, reading } = this.#judges;
    if (this.#isClosed || !meaning) return;
    // Of too many passages the words would be made for nothing, and what nothing finds by meaning is not read.
    if (meaning.refuses(index.passages.length)) return reading?.close();
    reading?.load();
    const passages = await inSlices(quotesOf(articles));
    // A reload that found nothing new has the same index.
    const isStill = (): boolean => !this.#isClosed && this.#now.index === index;
    const vectors = isStill() ? await meaning.encode(passages) : null;
    if (vectors && isStill()) this.#now = withVectors(this.#now, vectors);
  }

  async #readAndClear(): Promise<void> {
    const before = this.#now.index.passages.length;
    try {
      await this.#readAgain();
    } finally {
      if (Math.max(before, this.#now.index.passages.length) >= MANY) clearAway();
    }
  }

  async #readAgain(): Promise<void> {
    const { path, largest, kept, numbering } = this.#source;
    if (path === null) return;
    try {
      const { shelf, articles: before } = this.#now;
      const shelves = await readKnowledge(path, this.#now, { largest, isFirst: false, kept });
      const failure = UnreadableError.of(shelves.errors);
      if (failure) throw failure;
      if (isSame(shelf, shelves.shelf)) this.#now = { ...this.#now, ...shelves };
      else {
        this.#now = await inSlices(gather(shelves, numbering));
        const { added, removed, changed } = changesBetween(before, this.#now.articles);
        this.#takenUp = { at: Date.now(), added, removed, changed };
        this.#encoded = this.#encode();
      }
      this.#failures = [];
    } catch (error) {
      this.#failures = [
        `the knowledge is not reloaded: ${error instanceof Error ? error.message : String(error)}`,
      ];
      throw error;
    }
  }
}

function isSame(some: readonly Shelved[], others: readonly Shelved[]): boolean {
  return some.length === others.length && some.every((shelved, place) => shelved === others[place]);
}
