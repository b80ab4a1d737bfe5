import { cosines } from '../meaning/cosines.ts';
import type { SearchIndex } from '../search/index/searchIndex.ts';
import { inSlices, type Slices } from '../values/slices.ts';
import { gistOf, type Gist } from './gist.ts';
import { groupByKey, joinNear } from './joinNear.ts';

/** Questions that are compared in meaning at one time; each takes the encoder a hundredth of a second. */
const MOST_COMPARED = 100;

/**
 * Which of these questions mean the same, as groups of their places: by their words, and by meaning where `vectorOf` knows
 * it. Of very many only the first are compared in meaning.
 */
export async function groupAlike(
  index: SearchIndex,
  questions: readonly string[],
  vectorOf: (question: string) => Promise<Float32Array | null> | null,
): Promise<number[][]> {
  const gists = await inSlices(gistsOf(index, questions));
  const groups = groupByKey(gists);
  const vectors = new Map<number, Float32Array>();
  // One after the other: questions that are asked meanwhile are answered in between.
  for (const [first = 0] of groups.slice(0, MOST_COMPARED)) {
    // oxlint-disable-next-line no-await-in-loop -- as said
    const vector = await vectorOf(questions[first] ?? '');
    if (vector) vectors.set(first, vector);
  }
  return joinNear(groups, gists, (one, other) => {
    const [first, second] = [vectors.get(one), vectors.get(other)];
    return first && second ? (cosines(first, second)[0] ?? null) : null;
  });
}

function* gistsOf(index: SearchIndex, questions: readonly string[]): Slices<Gist[]> {
  const gists: Gist[] = [];
  for (const question of questions) {
    gists.push(gistOf(index, question));
    yield;
  }
  return gists;
}
