import { textOf } from '../article/packedArticle.ts';
import { wordsToRead } from './wordsToRead.ts';
import type { Span } from '../types.ts';
import type { PassageReading } from './features/fusion.ts';
import type { Readings } from './fuse.ts';
import type { SearchIndex } from './index/searchIndex.ts';

/** Passages before and after the one that matters; a reader leaves out what it has no room for. */
const NEIGHBOURS = 4;

/** A passage with its neighbours, as a reader takes them. */
export interface PassageWindow {
  readonly passages: readonly string[];
  /** Place of the passage that matters. */
  readonly at: number;
}

/** What a reader says of one passage of a window, with the words that answer as offsets into the passage. */
export interface JudgedSpan extends Span {
  readonly passage: number;
  readonly span: number;
}

/** A passage with what stands before and after it in its article. */
export function windowAround({ articles, passages, articleOf }: SearchIndex, passage: number): PassageWindow {
  const article = articleOf[passage];
  let from = passage;
  while (passage - from < NEIGHBOURS && articleOf[from - 1] === article && from > 0) from -= 1;
  let to = passage + 1;
  while (to - passage <= NEIGHBOURS && to < passages.length && articleOf[to] === article) to += 1;
  const text = textOf(articles[article!]!);
  return {
    passages: Array.from({ length: to - from }, (_, place) => wordsToRead(text, passages.at(from + place)!)),
    at: passage - from,
  };
}

/**
 * What was read of passages, from what a reader says of the windows around them: of each passage that matters, and of
 * those beside it that the reader saw between their own neighbours.
 */
export function readingsOf(
  { articleOf }: { readonly articleOf: ArrayLike<number> },
  passages: readonly number[],
  windows: readonly PassageWindow[],
  judgements: readonly (readonly (JudgedSpan | null)[])[],
): Readings {
  const found = new Map<number, PassageReading>();
  passages.forEach((passage, place) => {
    const { at } = windows[place]!;
    const judged = judgements[place] ?? [];
    judged.forEach((judgement, other) => {
      if (!judgement || other === at) return;
      const number = passage + other - at;
      // What ends the window need not end the article.
      const isWhole = (side: number) =>
        other + side in judged || articleOf[number + side] !== articleOf[number];
      if (isWhole(-1) && isWhole(1) && !found.has(number)) found.set(number, readingOf(judgement));
    });
  });
  // A passage that was read in the middle of its window counts more.
  passages.forEach((passage, place) => {
    const judgement = judgements[place]?.[windows[place]!.at];
    if (judgement) found.set(passage, readingOf(judgement));
  });
  return found;
}

function readingOf({ passage, span, start, end }: JudgedSpan): PassageReading {
  return { passage, span, words: span > 0 ? { start, end } : null };
}
