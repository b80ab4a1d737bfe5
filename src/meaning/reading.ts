import type { SearchLanguage } from '../language/search.ts';
import type { FoundPassages } from '../search/find.ts';
import type { Readings } from '../search/fuse.ts';
import { passagesToRead, readLikeliest } from '../search/readLikeliest.ts';
import type { SearchIndex } from '../search/index/searchIndex.ts';
import { readingsOf, windowAround } from '../search/windows.ts';
import { isBundled, knowsLanguage, type ReaderThreads } from './bundledReader.ts';
import { Recent } from '../values/recent.ts';
import type { Semantic } from './semantic.ts';
import { shareReader } from './sharedThread.ts';
import { WhenNeeded } from './whenNeeded.ts';

/**
 * Questions whose passages are kept as they were read. Answers are kept as well (`answering/corpus.ts`), by their options; the
 * readings are what the same question shares with other options and other spellings, and with itself while it is read.
 */
const RECENT_QUESTIONS = 1000;
/** Questions that may wait for their turn; further ones are answered without being read, and say so. */
const MOST_WAITING = 1000;
/**
 * Questions that are read at the same time, each window by window: one for each of two threads, and one more, so that a thread has
 * to do while it is looked whether what it has read is enough.
 */
const AT_ONCE = 3;

export interface ReadingOptions {
  /** Starts the reader, in threads that all libraries share; tests have their own. */
  readonly start?: () => ReaderThreads;
}

/**
 * Lets a reader read passages with a question. Questions are read in turn; nothing here rejects, and where the reader
 * fails or too many wait there is null.
 */
export class Reading {
  readonly #threads: WhenNeeded<ReaderThreads>;
  readonly #recent = new WeakMap<SearchIndex, Recent<Promise<Readings | null>>>();
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;

  private constructor(start: () => ReaderThreads) {
    this.#threads = new WhenNeeded(() => {
      const threads = start();
      // Whoever asks for them hears why they can't be had.
      void Promise.allSettled([threads.reader, threads.encoder]);
      return threads;
    });
  }

  /** A reader that is not loaded yet; null where its weights are missing or answers are to come by words. */
  static start({ kind }: Semantic, { start = shareReader }: ReadingOptions = {}): Reading | null {
    return kind === 'off' || !isBundled() ? null : new Reading(start);
  }

  /** Whether it can read questions in a language. */
  knows(language: SearchLanguage): boolean {
    return knowsLanguage(language);
  }

  /** Reads the passages that a question found, as far as they are needed to answer it; null where it can't be read. */
  read(found: FoundPassages): Promise<Readings | null> {
    const { index, question } = found.scene;
    const recent = this.#recent.get(index) ?? new Recent<Promise<Readings | null>>(RECENT_QUESTIONS);
    this.#recent.set(index, recent);
    const likely = passagesToRead(found);
    const key = `${likely.join(' ')} ${question.text}`;
    const known = recent.get(key);
    if (known) return known;
    if (this.#waiting.length >= MOST_WAITING) return Promise.resolve(null);
    const readings = this.#inTurn(() => this.#readNow(found, likely)).catch(() => {
      recent.delete(key);
      return null;
    });
    recent.set(key, readings);
    return readings;
  }

  /** Loads the reader, if it is not there; until then questions wait for it. */
  load(): void {
    this.#threads.get();
  }

  /** Ends the reader's threads with the last library that uses them. The next question loads it again. */
  async close(): Promise<void> {
    await this.#threads.letGo();
  }

  async #readNow(found: FoundPassages, likely: readonly number[]): Promise<Readings> {
    const { reader: loading } = this.#threads.get();
    const reader = await loading;
    const { index, question } = found.scene;
    const read = async (passage: number) => {
      const windows = [windowAround(index, passage)];
      return readingsOf(index, [passage], windows, await reader.read(question.text, windows));
    };
    // Where nobody else waits, a second thread has nothing better to do.
    const readsAhead = () => reader.threads > 1 && this.#underWay === 1;
    return readLikeliest(found, read, { likely, readsAhead });
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#underWay >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      this.#waiting.shift()?.();
    }
  }
}
