import type { Finding } from '../lookup/passageKey.ts';
import type { Match } from '../types.ts';

/** A passage, and the sentence before where it can't be understood without it. */
export type Understandable<Found extends Finding = Finding> = Found & Partial<Pick<Match, 'before'>>;

/** The quote with the sentence before, as one slice of the article. */
export function withBefore<Found extends Finding>(finding: Understandable<Found>): Understandable<Found> {
  const { before, passage, quote } = finding;
  if (!before) return finding;
  return {
    ...finding,
    quote: before.words + quote,
    passage: { ...passage, start: before.passage.start },
  };
}
