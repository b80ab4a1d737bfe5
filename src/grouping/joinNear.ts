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
 * From this cosine on, questions of the same names and kind mean the same. Of ten pairs that do, the encoder puts six
 * there ("Who pays for the ferry?", "Who funds the ferry?"), of ten that do not only those that differ in their kind
 * ("Where …", "When was Li Hui born?"), which are told apart by that.
 */
const NEAR = 0.87;

/**
 * Puts groups together whose first questions are near in meaning. `cosine` is of two places; null where one of them is
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
