import type { Scene } from '../evidence.ts';
import { answerTypeFeatures } from './answerType.ts';
import { contextFeatures } from './context.ts';
import { coverageFeatures } from './coverage.ts';
import type { Feature } from './feature.ts';
import { meaningFeatures } from './meaning.ts';
import { orderFeatures } from './order.ts';
import { placeFeatures } from './place.ts';
import { speakerFeatures } from './speaker.ts';

/** What the ranker looks at when it has words only. */
export const wordFeatures: readonly Feature[] = [
  ...coverageFeatures,
  ...orderFeatures,
  ...contextFeatures,
  ...answerTypeFeatures,
  ...placeFeatures,
  ...speakerFeatures,
];

/**
 * What it looks at when a sentence encoder takes part: everything, and everything by the share of the question that
 * words leave unexplained. Where they explain it, they decide; where they do not, meaning does.
 */
export const allFeatures: readonly Feature[] = [...wordFeatures, ...meaningFeatures].flatMap((feature) => [
  feature,
  whereWordsAreMissing(feature),
]);

function whereWordsAreMissing(feature: Feature): Feature {
  return {
    ...feature,
    name: `${feature.name}, words missing`,
    says: `${feature.says}; by the share of the question that no passage holds`,
    value: (scene, evidence) => feature.value(scene, evidence) * shareMissing(scene),
    product: { of: feature, times: shareMissing },
  };
}

function shareMissing({ bestCoverage }: Scene): number {
  return 1 - bestCoverage;
}
