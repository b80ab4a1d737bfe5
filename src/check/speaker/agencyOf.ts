import { findDateline } from '../../article/datelines.ts';
import type { Language } from '../../language/language.ts';
import type { Article, Match } from '../../types.ts';
import { articleOf } from '../articleOf.ts';

/** A dateline stands so near the beginning, in characters. */
const NEAR = 4000;

/** A passage with the agency of its article’s dateline as who published it, where nobody else is known: "LISK, Feb 11 (Quillon) - …". */
export function withAgency(match: Match, articles: readonly Article[], { article }: Language): Match {
  const { passage } = match;
  if (passage.attribution.publisher !== null) return match;
  const text = articleOf(match, articles)?.text.slice(0, NEAR) ?? '';
  const publisher = text
    .split('\n')
    .map((line) => findDateline(line.trim(), article)?.agency ?? null)
    .find((agency) => agency !== null);
  if (publisher === undefined) return match;
  return { ...match, passage: { ...passage, attribution: { ...passage.attribution, publisher } } };
}
