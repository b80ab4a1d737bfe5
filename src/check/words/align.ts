import { isTelling } from './claimWords.ts';
import type { Comparable } from './comparable.ts';

/** A claim beside its passage. */
export interface Alignment {
  /** Words that only the claim has. */
  readonly added: readonly Comparable[];
  /** Words that only the passage has, as far as the claim says something else without them. */
  readonly missing: readonly Comparable[];
  /** Words of the claim that the passage has, but not in this place. */
  readonly moved: readonly Comparable[];
}

/** A word that takes something back stands so close behind it ("…, if it rains"), a number that counts it so close before ("two of the five"). */
const CLOSE_BY = 4;
/** A word that tells something is put beside its like before so many that do not. */
const WEIGHT = { telling: 4, other: 1 };

/** Puts claim and passage side by side. Of the passage matters what lies between the first and the last word that they share. */
export function align(claim: readonly Comparable[], passage: readonly Comparable[]): Alignment {
  const { added, unshared, first, last } = longestShared(claim, passage);
  const [mine, theirs] = [keysOf(added), keysOf(unshared.map((place) => passage[place]!))];
  const isElsewhere = ({ key }: Comparable) => mine.has(key) && theirs.has(key);
  const only = added.filter((word) => !isElsewhere(word));
  const hasOtherNumber = only.some(({ isNumber, isLittle }) => isNumber && !isLittle);
  // What was left out around it matters only where it takes the claim back, and where a number was put in its place.
  const matters = (place: number) => {
    const { isNumber, isReservation } = passage[place]!;
    if (place > first && place < last) return true;
    if (isNumber) return hasOtherNumber || (place < first && place >= first - CLOSE_BY);
    return isReservation && place <= last + CLOSE_BY && !isCutOff(passage, last, place);
  };
  const missing = unshared.filter(matters).map((place) => passage[place]!);
  return {
    added: only,
    missing: missing.filter((word) => !isElsewhere(word)),
    moved: added.filter(isElsewhere),
  };
}

/** Whether another sentence or quotation begins after a place, up to another one. */
function isCutOff(passage: readonly Comparable[], after: number, place: number): boolean {
  return passage.slice(after + 1, place + 1).some(({ isApart }) => isApart);
}

/** What words are compared by. */
export function keysOf(words: readonly Comparable[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => key));
}

interface Shared {
  /** Words of the claim that are not among those that both have in order. */
  readonly added: Comparable[];
  /** Places of such words of the passage. */
  readonly unshared: number[];
  /** The first and the last place in the passage of the words that both have in order. */
  readonly first: number;
  readonly last: number;
}

/** The longest common subsequence of words, by their weight. */
function longestShared(claim: readonly Comparable[], passage: readonly Comparable[]): Shared {
  const weightOf = (at: number) => (isTelling(claim[at]!) ? WEIGHT.telling : WEIGHT.other);
  const weights = Array.from({ length: claim.length + 1 }, () => new Uint16Array(passage.length + 1));
  const weightFrom = (i: number, j: number): number => weights[i]![j]!;
  const isShared = (i: number, j: number) => claim[i]?.key === passage[j]?.key;
  for (let i = claim.length - 1; i >= 0; i--) {
    for (let j = passage.length - 1; j >= 0; j--) {
      const apart = Math.max(weightFrom(i + 1, j), weightFrom(i, j + 1));
      const together = isShared(i, j) ? weightFrom(i + 1, j + 1) + weightOf(i) : 0;
      weights[i]![j] = Math.max(apart, together);
    }
  }
  const added: Comparable[] = [];
  const unshared: number[] = [];
  const shared: number[] = [];
  for (let i = 0, j = 0; i < claim.length || j < passage.length;) {
    const isOpen = i < claim.length && j < passage.length;
    const rest = weightFrom(i, j);
    const isBest = isOpen && isShared(i, j) && weightFrom(i + 1, j + 1) + weightOf(i) === rest;
    // The first one as late as it may be, so that less lies between them.
    if (isBest && (shared.length > 0 || weightFrom(i, j + 1) < rest)) {
      shared.push(j++);
      i++;
    } else if (j < passage.length && (i >= claim.length || weightFrom(i, j + 1) === rest)) unshared.push(j++);
    else added.push(claim[i++]!);
  }
  return { added, unshared, first: shared[0] ?? 0, last: shared.at(-1) ?? 0 };
}
