import type { WordScores } from './bm25.ts';

/** Passages that are looked at closely. */
const MOST_CANDIDATES = 120;

/**
 * The passages that may answer, by number, ascending: the best by words,
 * and the nearest by meaning where similarities are known; only some where `within` says which.
 */
export function chooseCandidates(
  words: WordScores,
  similarities: Float32Array | null,
  within: ReadonlySet<number> | null = null,
): number[] {
  const { range, scores } = words;
  const isAllowed = (passage: number) => within === null || within.has(passage);
  const chosen = new Set(
    best(words.found.filter(isAllowed), (passage) => scores[passage - range.from]!, MOST_CANDIDATES),
  );
  if (similarities) {
    const all = Array.from({ length: range.to - range.from }, (_, place) => range.from + place);
    for (const passage of best(all.filter(isAllowed), (number) => similarities[number]!, MOST_CANDIDATES / 2))
      chosen.add(passage);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** The `most` passages with the highest values; ties by place. One walk, sorting only what may stay. */
function best(passages: readonly number[], value: (passage: number) => number, most: number): number[] {
  const byValue = (a: number, b: number) => value(b) - value(a) || a - b;
  let kept: number[] = [];
  let least = -Infinity;
  for (const passage of passages) {
    if (value(passage) < least) continue;
    kept.push(passage);
    if (kept.length < 4 * most) continue;
    kept = kept.sort(byValue).slice(0, most);
    least = value(kept[most - 1]!);
  }
  return kept.sort(byValue).slice(0, most);
}
