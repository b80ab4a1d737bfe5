import type { Finding } from '../lookup/passageKey.ts';
import type { Before, Mark, Match, Passage } from '../types.ts';

/** A passage, and the sentence before or the line above where it can't be understood without it. */
export type Understandable<Found extends Finding = Finding> = Found &
  Partial<Pick<Match, 'before' | 'above'>>;

/** The quote with the sentence before, as one slice of the article. */
export function withBefore<Found extends Finding>(finding: Understandable<Found>): Understandable<Found> {
  const { before, passage, quote } = finding;
  if (!before) return finding;
  const marks = [...(before.passage.marks ?? []), ...marksBetween(before, passage), ...(passage.marks ?? [])];
  return {
    ...finding,
    quote: before.words + quote,
    passage: { ...passage, start: before.passage.start, ...(marks.length > 0 && { marks }) },
  };
}

/** The signs of emphasis between two sentences of a paragraph, where either has marks. */
function marksBetween({ passage: before, words }: Before, { marks }: Passage): Mark[] {
  if (!before.marks && !marks) return [];
  const from = before.end - before.start;
  return [...words.slice(from).matchAll(/[*_]+/gu)].map(({ 0: sign, index }) => {
    const start = before.end + index;
    return { start, end: start + sign.length, shown: '' };
  });
}
