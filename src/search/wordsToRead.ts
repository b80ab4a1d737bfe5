import { shownIn, spanOfShown, type Sliceable } from '../text/marks.ts';
import type { Passage, Span } from '../types.ts';

/** A passage as it is read with a question: its words, behind those that help to find it. */
export function wordsToRead(text: Sliceable, passage: Passage): string {
  return contextOf(passage) + shownIn(text, passage);
}

/** A span of these words as a span of the article; null where it is not the passage's own. */
export function spanOfRead(passage: Passage, { start, end }: Span): Span | null {
  const { length } = contextOf(passage);
  return start < length ? null : spanOfShown(passage, { start: start - length, end: end - length });
}

const contextOf = ({ context }: Passage): string => (context === undefined ? '' : `${context} `);
