import type { Scene } from './evidence.ts';
import { putFirst } from './putFirst.ts';
import type { Ranked } from './rank.ts';
import { sentenceOf } from './sentenceOf.ts';

/** Among so many of the likeliest passages it is looked for somebody's very words. */
const LOOKED_AT = 12;

/** As much of what a question says that somebody said has to be in their words. */
const ENOUGH = 0.8;

/** A ranking, and the share (0..1) of what the question says that somebody said that its first passage has; 0 where none has enough. */
export interface SaidSo {
  readonly ranking: readonly Ranked[];
  readonly share: number;
}

/** Puts the passage first in which somebody says what the question says that they said: “Nobody told us” for “Who said nobody told them?” */
export function putSaidSoFirst(scene: Scene, ranking: readonly Ranked[]): SaidSo {
  const { language, text } = scene.question;
  let [best, share]: [Ranked | null, number] = [null, 0];
  for (const ranked of ranking.slice(0, LOOKED_AT)) {
    const { passage } = ranked.evidence;
    if (!scene.index.passages.at(passage)!.attribution.speaker) continue;
    const sentence = sentenceOf(scene, passage);
    const said = language.shareSaidSo(text, sentence);
    if (said < ENOUGH || said <= share || language.sideTaken(text, sentence) === 'other') continue;
    [best, share] = [ranked, said];
  }
  return best ? { ranking: putFirst(ranking, best), share } : { ranking, share: 0 };
}
