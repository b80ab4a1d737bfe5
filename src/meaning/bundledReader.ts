import { existsSync } from 'node:fs';
import { dataPath } from '../disk/data.ts';
import { languageOf } from '../language/languages.ts';
import type { SearchLanguage } from '../language/search.ts';
import { loadReader } from '../reader/reader.ts';
import type { Reader } from '../reader/types.ts';
import type { EncoderThread } from './encoderThread.ts';
import type { Semantic } from './semantic.ts';
import type { SentenceEncoder } from './sentenceEncoder.ts';
import { ANSWERS, measureUnrelated, QUESTIONS } from './unrelated.ts';

/** Stands for the model that comes along. */
export const BUNDLED = 'bundled';

/** Its weights. Without the file answers come by words. */
export const READER_FILE = dataPath('reader.bin');

/** The languages that it has learned, as BCP 47 tags. */
const READER_LANGUAGES = ['en'];

/** Whether it can tell what texts in a language mean. In others it would be as sure of what has nothing to do with a question. */
export function knowsLanguage(language: SearchLanguage): boolean {
  return READER_LANGUAGES.some((tag) => languageOf(tag).search === language);
}

/** The reader at work. It encodes too. */
export interface ReaderThreads extends EncoderThread {
  /** Rejects when it can't be loaded. */
  readonly reader: Promise<Reader>;
}

/** Whether the weights of the bundled model are there. */
export function isBundled(): boolean {
  return existsSync(READER_FILE);
}

/** What a question has to do without because the weights are missing, in a line; null where nothing is. */
export function missingWeights({ kind }: Semantic, file = READER_FILE): string | null {
  if (kind === 'off' || existsSync(file)) return null;
  const less =
    kind === 'model' ? 'passages are found by meaning but not read' : 'answers come by words alone';
  return `${less}: data/reader.bin is missing`;
}

/** Loads the reader; `onEnd` hears when it is of no use any more. */
export function startReader(onEnd: () => void = () => undefined, file = READER_FILE): ReaderThreads {
  const ending = new AbortController();
  const reader = loadReader(file, { signal: ending.signal, onEnd });
  const encoder = reader.then(asEncoder);
  return {
    reader,
    encoder,
    async close() {
      ending.abort();
      onEnd();
      // Ended by now, or on its way there.
      await Promise.allSettled([encoder]);
    },
  };
}

/** The part of a reader that finds by meaning. */
export async function asEncoder(
  reader: Pick<Reader, 'name' | 'dimensions' | 'encode'>,
): Promise<SentenceEncoder> {
  const { name, dimensions } = reader;
  const encode: SentenceEncoder['encode'] = (texts) => reader.encode(texts);
  const unrelated = measureUnrelated(await encode(QUESTIONS), await encode(ANSWERS));
  return { name, dimensions, unrelated, encode };
}
