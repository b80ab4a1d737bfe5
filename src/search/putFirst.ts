import type { Ranked } from './rank.ts';

/** A ranking with one of its passages first. */
export const putFirst = (ranking: readonly Ranked[], first: Ranked): readonly Ranked[] => [
  first,
  ...ranking.filter((ranked) => ranked !== first),
];
