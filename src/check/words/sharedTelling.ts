import { isTelling } from './claimWords.ts';
import type { Comparable } from './comparable.ts';

/** Fewer telling words share nothing for sure. */
const FEWEST_TELLING = 2;

/** The share of the telling words of the shorter text that the other has, by their spelling or by what they say: "four", "4". */
export function sharedTelling(claim: readonly Comparable[], passage: readonly Comparable[]): number {
  const sets = (namesOf: (word: Comparable) => readonly string[]) =>
    [claim, passage].map((words) => new Set(words.filter(isTelling).flatMap(namesOf)));
  const spelt = sets(({ form }) => form.split(' '));
  return Math.max(shareOf(spelt), shareOf(sets(({ key }) => [key])));
}

function shareOf([one, other]: readonly ReadonlySet<string>[]): number {
  const fewer = Math.min(one!.size, other!.size);
  return fewer < FEWEST_TELLING ? 0 : [...one!].filter((name) => other!.has(name)).length / fewer;
}
