import { confidenceOf } from './confidence.ts';
import type { Scene } from './evidence.ts';
import type { WordsVerdict } from './features/wordsConfidence.ts';
import { loadWordModel } from './models.ts';
import type { Ranked } from './rank.ts';

/** Surer than this is as good as certain. */
const LARGEST_ODDS = 8;

/** How sure words alone are of the passage that they put first. */
export function wordsVerdict({ scene, byWords }: { scene: Scene; byWords: readonly Ranked[] }): WordsVerdict {
  const confidence = confidenceOf({ ...scene, similarities: null }, byWords, 'words', loadWordModel());
  const logOdds = Math.log(confidence / (1 - confidence));
  return {
    passage: byWords[0]?.evidence.passage ?? null,
    logOdds: Math.max(-LARGEST_ODDS, Math.min(LARGEST_ODDS, logOdds)),
  };
}
