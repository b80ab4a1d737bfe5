import type { FeatureShare } from '../types.ts';
import type { Evidence, Scene } from './evidence.ts';
import { featuresFor, type Feature } from './features/feature.ts';
import type { Model } from './model.ts';

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
  const parts = featuresFor(scene, features).map(({ name, value }) => ({ value, weight: ranker[name] ?? 0 }));
  return candidates
    .map((evidence) => ({
      evidence,
      score: parts.reduce((sum, { value, weight }) => sum + value(scene, evidence) * weight, 0),
    }))
    .sort(byScore);
}

/** What each feature added to a passage's score, largest share first. */
export function explain(
  scene: Scene,
  evidence: Evidence,
  features: readonly Feature[],
  { ranker }: Pick<Model, 'ranker'>,
): FeatureShare[] {
  return featuresFor(scene, features)
    .map(({ name, value }) => ({ feature: name, value: value(scene, evidence) }))
    .map(({ feature, value }) => ({ feature, value, share: value * (ranker[feature] ?? 0) }))
    .filter(({ share }) => share !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.evidence.passage - b.evidence.passage;
}
