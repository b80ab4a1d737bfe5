import type { Numbering } from '../search/index/numbering.ts';
import { wordsToRead } from '../search/wordsToRead.ts';
import type { Shelves } from '../shelf/readKnowledge.ts';
import type { Slices } from '../values/slices.ts';
import type { Article } from '../types.ts';
import { corpusOf, type Corpus } from './corpus.ts';

/** A corpus, and the files that it was read from. */
export interface Knowledge extends Corpus, Pick<Shelves, 'shelf' | 'leftOut' | 'signature' | 'stamps'> {}

/** Makes of files that have been read what questions are put to. */
export function* gather(
  { shelf, leftOut, signature, stamps }: Pick<Shelves, 'shelf' | 'leftOut' | 'signature' | 'stamps'>,
  numbering: Numbering,
): Slices<Knowledge> {
  return { shelf, leftOut, signature, stamps, ...(yield* corpusOf(shelf, numbering)) };
}

/** The words of all passages, in order. */
export function* quotesOf(articles: readonly Article[]): Slices<string[]> {
  const quotes: string[] = [];
  for (const { text, passages } of articles) {
    for (const passage of passages) quotes.push(wordsToRead(text, passage));
    yield;
  }
  return quotes;
}
