import type { Span } from '../types.ts';
import type { PassageReading } from './features/fusion.ts';
import type { Readings } from './fuse.ts';
import type { SearchIndex } from './searchIndex.ts';

/** Passages before and after the one that matters; a reader leaves out what it has no room for. */
const NEIGHBOURS = 4;

/** A passage with its neighbours, as a reader takes them. */
export interface PassageWindow {
  readonly passages: readonly string[];
  /** Place of the passage that matters. */
  readonly at: number;
}

/** What a reader says of one passage of a window, with the words that answer as offsets into the passage. */
export interface Judgement extends Span {
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
  const { text } = articles[article!]!;
  return {
    passages: passages.slice(from, to).map(({ start, end }) => text.slice(start, end)),
    at: passage - from,
  };
}

/** What was read of each passage, from what a reader says of its window. */
export function readingsOf(
  passages: readonly number[],
  windows: readonly PassageWindow[],
  readings: readonly (readonly (Judgement | null)[])[],
): Readings {
  const found = new Map<number, PassageReading>();
  passages.forEach((passage, place) => {
    const judged = readings[place]?.[windows[place]!.at];
    if (!judged) return;
    const words = judged.span > 0 ? { start: judged.start, end: judged.end } : null;
    found.set(passage, { passage: judged.passage, span: judged.span, words });
  });
  return found;
}
