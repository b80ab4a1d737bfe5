import { cacheFolderOf } from '../disk/cacheFolder.ts';
import { folderReason } from '../disk/diskReason.ts';
import type { Progress } from '../progress.ts';
import { BUNDLED, isBundled, knowsLanguage } from './bundledReader.ts';
import { cosines } from './cosines.ts';
import { encodePassages, type Encoded, type PassageVectors } from './encodePassages.ts';
import type { EncoderThread } from './encoderThread.ts';
import { QuestionQueue } from './questionQueue.ts';
import { Recent } from '../values/recent.ts';
import type { SearchLanguage } from '../language/search.ts';
import type { Semantic } from './semantic.ts';
import { shareEncoderThread } from './sharedThread.ts';
import { onLearnedScale } from './unrelated.ts';
import type { SentenceEncoder } from './sentenceEncoder.ts';
import { NO_CACHE, openVectorCache, type VectorCache } from './vectorCache.ts';
import { WhenNeeded } from './whenNeeded.ts';

/**
 * With more passages questions are answered by words alone: each is compared with every passage, and a passage takes
 * 1.5 kB of memory. The encoder, of no use then, gives back its own.
 */
export const MOST_PASSAGES = 100_000;
/**
 * Milliseconds that a question waits for the encoder before it is answered by words. Long, because a crowd of questions
 * had better be answered later than worse, and whoever waits is told so (`discord/dispatch.ts`).
 */
const PATIENCE = 60_000;
const RECENT_QUESTIONS = 1000;

export interface MeaningOptions {
  /** Where vectors are kept from one start to the next. */
  readonly cacheFolder?: string | null | undefined;
  /** Hears what goes wrong; answers then come by words. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Starts the encoder, in a thread that all libraries share; tests have their own. */
  readonly start?: (model: string) => EncoderThread;
}

interface Parts {
  readonly encoder: SentenceEncoder;
  readonly questions: QuestionQueue;
  readonly cache: VectorCache;
}

/**
 * What a sentence encoder adds to a library: how near passages are to a question in meaning.
 * Nothing here rejects; where the encoder fails there is null, a warning, and answers come by words.
 */
export class Meaning {
  readonly #warn: (message: string) => void;
  readonly #model: string;
  readonly #cacheFolder: string | null;
  readonly #thread: WhenNeeded<EncoderThread>;
  readonly #recent = new Recent<Promise<Float32Array | null>>(RECENT_QUESTIONS);
  /** What encodes; null before it is needed, and while there are too many passages. */
  #parts: Promise<Parts | null> | null = null;
  #encoded: Encoded | null = null;
  #trouble: string | null = null;
  /** The encoding that was begun last; earlier ones end. */
  #progress: Progress | null = null;
  #run = 0;
  #isClosed = false;

  private constructor(model: string, options: MeaningOptions) {
    this.#warn = options.warn ?? ((message) => process.emitWarning(message));
    this.#model = model;
    const { start = shareEncoderThread } = options;
    this.#thread = new WhenNeeded(() => start(model));
    this.#cacheFolder = cacheFolderOf({ ...options, warn: this.#warn });
  }

  /**
   * An encoder, started in a thread of its own for the first passages; null where there is to be none, and where the bundled
   * weights are missing.
   */
  static start(semantic: Semantic, options: MeaningOptions = {}): Meaning | null {
    if (semantic.kind === 'model') return new Meaning(semantic.model, options);
    return semantic.kind === 'bundled' && isBundled() ? new Meaning(BUNDLED, options) : null;
  }

  /** Why answers come by words alone at present, if they do. */
  get trouble(): string | null {
    return this.#trouble;
  }

  /** Whether it has anything to say to questions in a language; of another model than the bundled one that is assumed. */
  knows(language: SearchLanguage): boolean {
    return this.#model !== BUNDLED || knowsLanguage(language);
  }

  /** How far the encoding is, of passages that neither memory nor disk know; null when none is under way. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /** Whether so many passages are too many. Then it says so, and ends an encoding that is under way, and the encoder. */
  refuses(passages: number): boolean {
    if (passages <= MOST_PASSAGES) return false;
    this.#run++;
    this.#progress = null;
    this.#parts = null;
    void this.#thread.letGo();
    this.#complain(new Error(`${passages} passages, and ${MOST_PASSAGES} at most are compared by meaning`));
    return true;
  }

  /**
   * Encodes passages, but for those known from before, and ends an encoding that is under way. Null when they are too
   * many, when the encoder fails and when it was ended.
   */
  async encode(passages: readonly string[]): Promise<PassageVectors | null> {
    if (this.refuses(passages.length)) return null;
    const run = ++this.#run;
    this.#progress = null;
    const parts = await (this.#parts ??= this.#prepare());
    if (!parts) return null;
    try {
      const { encoder, cache } = parts;
      let isKept = true;
      let since = 0;
      const vectors = await encodePassages(passages, encoder, {
        before: this.#encoded,
        cache,
        keep: async (texts, made) => {
          isKept &&= await this.#keep(cache, texts, made);
        },
        onProgress: (done, total) => {
          if (run !== this.#run || this.#isClosed) return false;
          if (done === 0) since = performance.now();
          this.#progress = { done, total, since };
          return true;
        },
      });
      if (vectors) {
        this.#encoded = { passages, vectors };
        this.#trouble = null;
      }
      return vectors;
    } catch (error) {
      return run === this.#run ? this.#complain(error) : null;
    } finally {
      if (run === this.#run) this.#progress = null;
    }
  }

  /**
   * Cosine of the question and each passage, in order, on the scale that the ranker knows; null when the encoder does
   * not say it in time.
   */
  async compare(question: string, passages: PassageVectors): Promise<Float32Array | null> {
    const vector = await inTime(this.#encodeQuestion(question));
    const unrelated = vector && (await this.#parts)?.encoder.unrelated;
    const values = vector && cosines(vector, passages);
    return values && unrelated ? onLearnedScale(values, unrelated) : values;
  }

  /** What a question means, to be compared with others; null when the encoder does not say it in time. */
  vectorOf(question: string): Promise<Float32Array | null> {
    return inTime(this.#encodeQuestion(question));
  }

  /** Ends the encoder, and its thread with the last library that uses it. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#thread.letGo();
  }

  async #prepare(): Promise<Parts | null> {
    try {
      const encoder = await this.#thread.get().encoder;
      const folder = this.#cacheFolder;
      const cache = folder === null ? NO_CACHE : openVectorCache(folder, encoder.name, encoder.dimensions);
      return { encoder, cache, questions: new QuestionQueue(encoder, PATIENCE) };
    } catch (error) {
      return this.#complain(error);
    }
  }

  /** The vector of a question; one that was too late is there when the question comes again. */
  #encodeQuestion(question: string): Promise<Float32Array | null> {
    const known = this.#recent.get(question);
    if (known) return known;
    const vector = this.#encodeAnew(question);
    this.#recent.set(question, vector);
    return vector;
  }

  async #encodeAnew(question: string): Promise<Float32Array | null> {
    const preparing = this.#parts;
    try {
      const parts = await preparing;
      const vector = parts && (await parts.questions.encode(question));
      if (!vector) this.#recent.delete(question);
      return vector;
    } catch (error) {
      return preparing === this.#parts ? this.#complain(error) : null;
    }
  }

  /** Whether they could be written to the disk. */
  async #keep(cache: VectorCache, texts: readonly string[], vectors: Float32Array): Promise<boolean> {
    try {
      await cache.keep(texts, vectors);
      return true;
    } catch (error) {
      this.#warn(
        `vectors can't be kept in the cache folder (XDG_CACHE_HOME) and are made again at each start: ${folderReason(error)}`,
      );
      return false;
    }
  }

  #complain(error: unknown): null {
    if (this.#isClosed) return null;
    this.#trouble = `answers come by words alone: ${reasonOf(error)}`;
    this.#warn(this.#trouble);
    return null;
  }
}

/** What a promise gives within PATIENCE, otherwise null. */
async function inTime<Value>(promise: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
