import { chooseCandidates } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { gatherEvidence, type Scene } from './evidence.ts';
import { wordFeatures } from './features/all.ts';
import { rank } from './rank.ts';
import { loadWordModel } from './models.ts';

/** What words alone say to a question, for the confidence of an answer that meaning took part in. */
export interface WordsVerdict {
  /** The passage that they put first, or null without one. */
  readonly passage: number | null;
  /** Log odds that it answers, from -LARGEST_ODDS to LARGEST_ODDS. */
  readonly logOdds: number;
}

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
