import { chooseCandidates } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { gatherEvidence, type Scene } from './evidence.ts';
import { wordFeatures } from './features/all.ts';
import { rank } from './rank.ts';
import type { WordsVerdict } from './verdict.ts';
import { loadWordModel } from './models.ts';

/** Surer than this is as good as certain. */
const LARGEST_ODDS = 8;

/** Ranks the passages as if there were no encoder. */
export function askWords(scene: Scene): WordsVerdict {
  const wordScene = { ...scene, similarities: null };
  const candidates = chooseCandidates(scene.words, null).map((passage) => gatherEvidence(wordScene, passage));
  const model = loadWordModel();
  const ranking = rank(wordScene, candidates, wordFeatures, model);
  const confidence = confidenceOf(wordScene, ranking, model);
  const logOdds = Math.log(confidence / (1 - confidence));
  return {
    passage: ranking[0]?.evidence.passage ?? null,
    logOdds: Math.max(-LARGEST_ODDS, Math.min(LARGEST_ODDS, logOdds)),
  };
}
