import type { Slices } from '../../values/slices.ts';

/** For each term the numbers of the passages that hold it, ascending, with how often. */
export interface Postings {
  /** Term t's entries are `starts[t]` up to `starts[t + 1]`. */
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  /** Occurrences, 255 at most. */
  readonly counts: Uint8Array;
}

/** Passages that are walked over in one go. */
const PORTION = 2000;

/**
 * Collects the postings of the passages' terms by counting sort: two walks over the words, linear.
 *
 * `words` are the words of all passages in order; passage p's are `passageStarts[p]` up to `passageStarts[p + 1]`.
 * `termOf` gives each word's term, of which there are `terms`.
 */
export function* collectPostings(
  words: ArrayLike<number>,
  passageStarts: ArrayLike<number>,
  termOf: ArrayLike<number>,
  terms: number,
): Slices<Postings> {
  const starts = new Uint32Array(terms + 1);
  yield* eachEntry(words, passageStarts, termOf, terms, (term) => {
    starts[term + 1]! += 1;
  });
  for (let term = 0; term < terms; term += 1) starts[term + 1]! += starts[term]!;

  const passages = new Uint32Array(starts[terms]!);
  const counts = new Uint8Array(starts[terms]!);
  const next = starts.slice();
  yield* eachEntry(
    words,
    passageStarts,
    termOf,
    terms,
    (term, passage) => {
      passages[next[term]!] = passage;
      counts[next[term]!] = 1;
      next[term]! += 1;
    },
    (term) => {
      const entry = next[term]! - 1;
      counts[entry] = Math.min(255, counts[entry]! + 1);
    },
  );
  return { starts, passages, counts };
}

function* eachEntry(
  words: ArrayLike<number>,
  passageStarts: ArrayLike<number>,
  termOf: ArrayLike<number>,
  terms: number,
  first: (term: number, passage: number) => void,
  again: (term: number) => void = () => {},
): Slices<void> {
  const lastSeen = new Int32Array(terms).fill(-1);
  for (let passage = 0; passage + 1 < passageStarts.length; passage += 1) {
    for (let at = passageStarts[passage]!; at < passageStarts[passage + 1]!; at += 1) {
      const term = termOf[words[at]!]!;
      if (lastSeen[term] === passage) again(term);
      else first(term, passage);
      lastSeen[term] = passage;
    }
    if (passage % PORTION === 0) yield;
  }
}

/** The first position in the ascending `values[low…high)` whose value is not below `value`. */
export function lowerBound(values: ArrayLike<number>, value: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
