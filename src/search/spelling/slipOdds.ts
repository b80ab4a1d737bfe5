import type { Spelling } from '../../language/search.ts';
import { typoDistance } from './distance.ts';

/** A word that nobody knows, and one that may have been meant. */
export interface Slip {
  readonly typed: string;
  readonly meant: string;
  /** Whether the articles have the one that may have been meant. */
  readonly isInArticles: boolean;
  readonly spelling: Pick<Spelling, 'rankOf' | 'soundKey'>;
}

/** Something that tells a slip from a name that looks like a word. */
interface Sign {
  readonly name: string;
  readonly value: (slip: Slip) => number;
}

const COMMON = 4;
const EVERYDAY = 6;

/** What the odds of a slip learned to weigh. */
export const SIGNS: readonly Sign[] = [
  { name: 'distance', value: distance },
  { name: 'distance by the letter', value: (slip) => distance(slip) / slip.typed.length },
  { name: 'length', value: ({ typed }) => Math.log(typed.length) },
  { name: 'length by distance', value: (slip) => distance(slip) * Math.log(slip.typed.length) },
  { name: 'in the articles', value: ({ isInArticles }) => (isInArticles ? 1 : 0) },
  { name: 'in the articles, by distance', value: (slip) => (slip.isInArticles ? distance(slip) : 0) },
  {
    name: 'common in the articles',
    value: (slip) => (slip.isInArticles && rankOf(slip) >= COMMON ? 1 : 0),
  },
  { name: 'common', value: (slip) => (rankOf(slip) >= COMMON ? 1 : 0) },
  { name: 'everyday', value: (slip) => (rankOf(slip) >= EVERYDAY ? 1 : 0) },
  {
    name: 'sounds alike',
    value: ({ typed, meant, spelling }) => (spelling.soundKey(typed) === spelling.soundKey(meant) ? 1 : 0),
  },
  { name: 'first letter', value: ({ typed, meant }) => (typed[0] === meant[0] ? 0 : 1) },
  { name: 'last letter', value: ({ typed, meant }) => (typed.at(-1) === meant.at(-1) ? 0 : 1) },
];

/**
 * Log odds that an unknown word is a slip of another one, rather than a name that merely looks like it: a logistic regression
 * over `SIGNS`, learned from as many slips as names.
 *
 *     "sattelite" → "satellite"   above 0
 *     "aslak" → "alas"            below 0
 */
export function slipOdds(slip: Slip, weights: Readonly<Record<string, number>>): number {
  return SIGNS.reduce(
    (sum, { name, value }) => sum + (weights[name] ?? 0) * value(slip),
    weights['bias'] ?? 0,
  );
}

function distance({ typed, meant }: Slip): number {
  return typoDistance(typed, meant);
}

function rankOf({ meant, spelling }: Slip): number {
  return spelling.rankOf(meant);
}
