import { findDateline } from '../../article/datelines.ts';
import type { Beside } from '../beside.ts';

/** A dateline stands so near the beginning, in characters. */
const NEAR = 4000;

/** A passage with the agency of its article’s dateline as who published it, where nobody else is known: "LISK, Feb 11 (Quillon) - …". */
export function withAgency(beside: Beside): Beside {
  const { match, article, language } = beside;
  const { passage } = match;
  if (passage.attribution.publisher !== null) return beside;
  const text = article?.text.slice(0, NEAR) ?? '';
  const publisher = text
    .split('\n')
    .map((line) => findDateline(line.trim(), language.article)?.agency ?? null)
    .find((agency) => agency !== null);
  if (publisher === undefined) return beside;
  const told = { ...passage, attribution: { ...passage.attribution, publisher } };
  return { ...beside, match: { ...match, passage: told } };
}
