import type { FeatureShare, Judge } from '../types.ts';
import { wordFeatures } from './features/all.ts';
import { meaningFusion, readingFusion, type FusionFeature } from './features/fusion.ts';
import type { FoundPassages } from './find.ts';
import { candidatesOf, type Readings } from './fuse.ts';
import type { Model } from './rankingModel.ts';
import { loadMeaningModel, loadReadingModel, loadWordModel } from './models.ts';
import { bySize, explain, sharesIn, type Ranked } from './rank.ts';

/** What is left of a score beside what was weighed: a later judge counts from the first passage of the one before. */
const PLACE_AMONG_OTHERS = {
  feature: 'place among the others',
  says: 'the judge before is heard only on how far each passage is behind its first',
};

/**
 * Why a passage stands where it stands, largest share first; the shares make its score. A later judge weighs what the one
 * before said as a whole, and that is told as what the one before weighed.
 */
export function explainRank(
  found: FoundPassages,
  readings: Readings | null,
  by: Judge,
  { evidence, score }: Ranked,
): FeatureShare[] {
  const shares = sharesUpTo(found, readings, by, evidence);
  const rest = score - shares.reduce((sum, { share }) => sum + share, 0);
  const all = Math.abs(rest) < 1e-9 ? shares : [...shares, { ...PLACE_AMONG_OTHERS, value: 1, share: rest }];
  return all.toSorted(bySize);
}

function sharesUpTo(
  found: FoundPassages,
  readings: Readings | null,
  by: Judge,
  evidence: Ranked['evidence'],
): FeatureShare[] {
  const { scene, byWords, byMeaning } = found;
  const words = explain(scene, evidence, wordFeatures, loadWordModel());
  if (by === 'words' || !byMeaning) return words;
  const meaning = [
    ...sharesOf(found, byWords, null, evidence.passage, meaningFusion, loadMeaningModel()),
    ...scaled(words, weightOf(found, 'words', loadMeaningModel())),
  ];
  if (by === 'meaning') return meaning;
  return [
    ...sharesOf(found, byMeaning, readings, evidence.passage, readingFusion, loadReadingModel()),
    ...scaled(meaning, weightOf(found, 'found', loadReadingModel())),
  ];
}

/** The shares of a judge's own features; what the judge before said is explained apart. */
function sharesOf(
  { scene }: FoundPassages,
  ranking: readonly Ranked[],
  readings: Readings | null,
  passage: number,
  features: readonly FusionFeature[],
  { ranker }: Pick<Model, 'ranker'>,
): FeatureShare[] {
  const candidate = candidatesOf(ranking, readings ?? undefined).find(
    ({ evidence }) => evidence.passage === passage,
  );
  if (!candidate) return [];
  const own = features.filter(({ name }) => !/^(?:words|found)(?:$|,)/.test(name));
  return sharesIn(own, ({ value }) => value(scene, candidate), ranker);
}

function weightOf({ scene }: FoundPassages, name: string, { ranker }: Pick<Model, 'ranker'>): number {
  return (ranker[name] ?? 0) + (ranker[`${name}, words missing`] ?? 0) * (1 - scene.bestCoverage);
}

function scaled(shares: readonly FeatureShare[], weight: number): FeatureShare[] {
  return shares.map((share) => ({ ...share, share: share.share * weight }));
}
