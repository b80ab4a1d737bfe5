import { mayBeAlike, type Gist } from './gist.ts';

/** Places of questions that mean the same. */
type Group = readonly number[];

/** Groups questions with the same key; groups are in the order of their first questions. */
export function groupByKey(gists: readonly Gist[]): number[][] {
  const groups = new Map<string, number[]>();
  gists.forEach(({ key }, place) => {
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(place);
  });
  return [...groups.values()];
}

/**
 * From this cosine on, questions of the same names and kind mean the same. Chosen on 60 of the 120 pairs in
 * bench/data/question-pairs, half of which ask something else in nearly the same words ("Who pays for the ferry?", "Who runs
 * the ferry?"): on the other 60, 73 % of those that ask the same are merged, and 81 % of what is merged asks the same.
 * `npx tsx bench/questionPairs.ts` measures again.
 */
const NEAR = 0.81;

/**
 * Joins groups whose first questions are near in meaning. `cosine` is of two places; null where one of them is
 * not known.
 */
export function joinNear(
  groups: readonly Group[],
  gists: readonly Gist[],
  cosine: (one: number, other: number) => number | null,
): number[][] {
  const joined: number[][] = [];
  for (const group of groups) {
    const [first = 0] = group;
    const near = joined.find(([other = 0]) => {
      const [one, two] = [gists[other], gists[first]];
      return one && two && mayBeAlike(one, two) && (cosine(other, first) ?? 0) >= NEAR;
    });
    if (near) near.push(...group);
    else joined.push([...group]);
  }
  return joined;
}
