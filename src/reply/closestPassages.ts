import type { Answer, Match } from '../types.ts';

/** Number of the closest passages that are shown when nothing answers. */
const MOST_CLOSEST = 3;

/**
 * The calibrated probability from which a passage that shares no word with the question may still be worth a look.
 * An insult, a greeting or random keys get less; see `test/reply/closestPassages.test.ts`.
 */
const LEAST_CONFIDENCE = 0.03;

/**
 * The passages that come closest to a question that nothing answers, best first; none for a question that has
 * nothing to do with any of them.
 */
export function closestPassages({ matches, confidence }: Answer): readonly Match[] {
  return matches
    .slice(0, MOST_CLOSEST)
    .filter(({ terms }) => terms.length > 0 || confidence >= LEAST_CONFIDENCE);
}
