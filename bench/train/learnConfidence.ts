import type { Verdict } from './confidence.ts';
import { calibrate, trainLogistic } from './logistic.ts';

const PENALTY = 1e-2;
/**
 * How much a question counts for the confidence that the article answers, but not the passage that comes first: to show that
 * passage is a fault, and to say that nothing answers is another one.
 */
const WRONG_PASSAGE = 0.5;

/** Learns how sure a first passage is from what is known of it; the last weight is the bias. Each set counts as much as another. */
export function learnConfidence(judged: readonly (Verdict & { readonly set: string })[]): Float64Array {
  const learning = judged.map((one) =>
    one.kind === 'answerable' && !one.isTrue ? { ...one, weight: WRONG_PASSAGE } : one,
  );
  return calibrate(trainLogistic(withSetsAlike(learning), PENALTY), withSetsAlike(judged));
}

/** Examples with weights by which all of a set together count as much as those of another. */
export function withSetsAlike<Example extends { readonly set: string; readonly weight: number }>(
  examples: readonly Example[],
): Example[] {
  const sizes = new Map<string, number>();
  for (const { set } of examples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return examples.map((example) => ({ ...example, weight: example.weight / sizes.get(example.set)! }));
}
