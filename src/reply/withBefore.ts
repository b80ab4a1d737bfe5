import type { MatchedQuotation } from '../lookup/passageKey.ts';
import { quoteSignsIn } from '../text/marks.ts';
import type { Before, Mark, Match, Passage } from '../types.ts';

/** A passage, and the sentence before or the line above where it can't be understood without it. */
export type Understandable<Found extends MatchedQuotation = MatchedQuotation> = Found &
  Partial<Pick<Match, 'before' | 'above'>>;

/** The quote with the sentence before, as one slice of the article. */
export function withBefore<Found extends MatchedQuotation>(
  finding: Understandable<Found>,
): Understandable<Found> {
  const { before, passage, quote } = finding;
  if (!before) return finding;
  const marks = [...(before.passage.marks ?? []), ...marksBetween(before, passage), ...(passage.marks ?? [])];
  return {
    ...finding,
    quote: before.words + quote,
    passage: { ...passage, start: before.passage.start, ...(marks.length > 0 && { marks }) },
  };
}

/** The signs between two sentences of a paragraph: of a block quotation, and of emphasis where either has marks. */
function marksBetween({ passage: before, words }: Before, { marks }: Passage): Mark[] {
  const between = words.slice(before.end - before.start);
  const emphasis = before.marks || marks ? [...between.matchAll(/[*_]+/gu)] : [];
  return [
    ...quoteSignsIn(between, { start: 0, end: between.length }),
    ...emphasis.map(({ 0: sign, index }) => ({ start: index, end: index + sign.length, shown: '' })),
  ]
    .sort((a, b) => a.start - b.start)
    .map((mark) => ({ ...mark, start: before.end + mark.start, end: before.end + mark.end }));
}
