import type { Match, Span } from '../types.ts';

/** The words of a passage that are set off: those that answer where they are known, else those that matched. */
export function wordsSetOff({ answer, terms }: Pick<Match, 'answer' | 'terms'>): readonly Span[] {
  return answer ? [answer] : terms;
}

/** The match with these words in place of those that matched, for a reader who sees only one kind. */
export function withWordsSetOff<Found extends Pick<Match, 'answer' | 'terms'>>(match: Found): Found {
  return { ...match, terms: wordsSetOff(match) };
}
