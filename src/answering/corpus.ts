import type { PassageVectors } from '../meaning/encodePassages.ts';
import type { Numbering } from '../search/index/numbering.ts';
import { joinSegments, type SearchIndex } from '../search/index/searchIndex.ts';
import type { Shelved } from '../shelf/shelved.ts';
import type { Slices } from '../values/slices.ts';
import type { Article } from '../types.ts';
import { Answers } from './answers.ts';

/** What answers are made from; replaced whole, never edited. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
  /** What its passages mean; null without an encoder, and until it has read them. */
  readonly vectors: PassageVectors | null;
  /** What was answered last, and what is being answered. */
  readonly answers: Answers;
}

/** The articles of a shelf as one corpus; words that `numbering` knows from an earlier one are not numbered again. */
export function* corpusOf(shelf: readonly Shelved[], numbering: Numbering): Slices<Corpus> {
  const articles = Object.freeze(shelf.map(({ article }) => article));
  const segments = shelf.map(({ segment }) => segment);
  const index = yield* joinSegments(articles, segments, numbering);
  yield* index.speller.prepare();
  return { articles, index, vectors: null, answers: new Answers() };
}

/** The same corpus with what its passages mean, or without, from which answers may be others. */
export function withVectors<Known extends Corpus>(corpus: Known, vectors: PassageVectors | null): Known {
  return { ...corpus, vectors, answers: new Answers() };
}
