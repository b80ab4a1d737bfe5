import type { WordScores } from './bm25.ts';

/** Passages that are looked at closely. */
const MOST_CANDIDATES = 200;

/**
 * The passages that may answer, by number, ascending: the best by words,
 * and the nearest by meaning where similarities are known.
 */
export function chooseCandidates(words: WordScores, similarities: Float32Array | null): number[] {
  const { range, scores, found } = words;
  const chosen = new Set(best(found, (passage) => scores[passage - range.from]!, MOST_CANDIDATES));
  if (similarities) {
    const all = Array.from({ length: range.to - range.from }, (_, place) => range.from + place);
    for (const passage of best(all, (number) => similarities[number]!, MOST_CANDIDATES / 2))
      chosen.add(passage);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** The `most` passages with the highest values; ties by place. */
function best(passages: readonly number[], value: (passage: number) => number, most: number): number[] {
  if (passages.length <= most) return [...passages];
  const values = Float64Array.from(passages, value).sort();
  const least = values[values.length - most]!;
  const above = passages.filter((passage) => value(passage) > least);
  const level = passages.filter((passage) => value(passage) === least).sort((a, b) => a - b);
  return [...above, ...level.slice(0, most - above.length)];
}
