import type { Scene } from './evidence.ts';
import { DOUBTS, type Doubt } from './doubts.ts';
import type { Model } from './model.ts';
import type { Ranked } from './rank.ts';
import type { WordsVerdict } from './verdict.ts';

const WORDS_MISSING = ', words missing';

/** With meaning each doubt counts for itself and by the share of the question that words leave unexplained. */
const DOUBTS_WITH_MEANING = DOUBTS.flatMap((doubt) => [doubt, whereWordsAreMissing(doubt)]);

function whereWordsAreMissing({ name, says, value }: Doubt): Doubt {
  return {
    name: name + WORDS_MISSING,
    says: `${says}; by the share of the question that no passage holds`,
    value: (scene, ranking, words) => value(scene, ranking, words) * (1 - scene.bestCoverage),
  };
}

/** What the confidence learns to weigh. */
export function confidenceFeatures(withMeaning: boolean): readonly Doubt[] {
  return withMeaning ? DOUBTS_WITH_MEANING : DOUBTS;
}

/**
 * Calibrated probability that the first passage answers: a logistic regression over `confidenceFeatures`. 0 for a
 * question without a content word, such as "Why?": nothing says what it is about.
 */
export function confidenceOf(
  scene: Scene,
  ranking: readonly Ranked[],
  model: Model,
  words: WordsVerdict | null = null,
): number {
  const [first, ...others] = ranking;
  if (!first || scene.question.terms.length === 0) return 0;
  const weightOf = (name: string) => model.confidence[name] ?? 0;
  let sum = model.confidenceBias;
  for (const { name, value } of DOUBTS) {
    // Both weights of a doubt at once, so that none is looked at twice.
    const weight = weightOf(name) + weightOf(name + WORDS_MISSING) * (1 - scene.bestCoverage);
    if (weight !== 0) sum += weight * value(scene, [first, ...others], words);
  }
  return 1 / (1 + Math.exp(-sum));
}
