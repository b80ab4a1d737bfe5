import type { FeatureShare } from '../types.ts';
import type { Evidence, Scene } from './evidence.ts';
import { featuresFor, type Feature } from './features/feature.ts';
import type { Model } from './rankingModel.ts';

/** A candidate with its score, in the order of `rank`. */
export interface Ranked {
  readonly evidence: Evidence;
  readonly score: number;
}

/** Puts the candidates in order, the best first; ties by place. */
export function rank(
  scene: Scene,
  candidates: readonly Evidence[],
  features: readonly Feature[],
  { ranker }: Pick<Model, 'ranker'>,
): Ranked[] {
  const weights = featuresFor(scene, features)
    .map((feature) => [feature, ranker[feature.name] ?? 0] as const)
    .filter(([, weight]) => weight !== 0);
  return candidates
    .map((evidence) => {
      let score = 0;
      for (const [{ value }, weight] of weights) score += value(scene, evidence) * weight;
      return { evidence, score };
    })
    .sort(byScore);
}

/** What each feature added to a passage's score, largest share first. */
export function explain(
  scene: Scene,
  evidence: Evidence,
  features: readonly Feature[],
  { ranker }: Pick<Model, 'ranker'>,
): FeatureShare[] {
  return sharesIn(featuresFor(scene, features), ({ value }) => value(scene, evidence), ranker).sort(bySize);
}

/** What each feature adds by its value and its weight, of those that add anything. */
export function sharesIn<One extends Pick<Feature, 'name' | 'says'>>(
  features: readonly One[],
  valueOf: (feature: One) => number,
  ranker: Model['ranker'],
): FeatureShare[] {
  return features
    .map((one) => ({ feature: one.name, says: one.says, value: valueOf(one) }))
    .map((feature) => ({ ...feature, share: feature.value * (ranker[feature.feature] ?? 0) }))
    .filter(({ share }) => share !== 0);
}

/** The largest share first. */
export const bySize = (a: FeatureShare, b: FeatureShare): number => Math.abs(b.share) - Math.abs(a.share);

/** The best first; ties by place. */
export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.evidence.passage - b.evidence.passage;
}
