import type { FeatureShare } from '../types.ts';
import type { Evidence, Scene } from './evidence.ts';
import type { Feature } from './features/feature.ts';
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
  const used = features.filter(({ name }) => ranker[name]);
  return candidates
    .map((evidence) => ({
      evidence,
      score: used.reduce((sum, { name, value }) => sum + value(scene, evidence) * ranker[name]!, 0),
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
  return features
    .map(({ name, value }) => ({ feature: name, value: value(scene, evidence) }))
    .map(({ feature, value }) => ({ feature, value, share: value * (ranker[feature] ?? 0) }))
    .filter(({ share }) => share !== 0)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.evidence.passage - b.evidence.passage;
}
