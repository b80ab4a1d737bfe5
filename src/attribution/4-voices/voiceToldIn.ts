import { spanOf } from '../../language/any/attribution/pieces.ts';
import type { Phrase } from '../../language/attribution.ts';
import type { Kind } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import { speakerOf } from '../3-people/speakerOf.ts';
import type { VoiceRuleName } from './ruleExamples.ts';
import type { Scene } from './scene.ts';
import { because, voiceOf, type Voice } from './voice.ts';

/** Somebody whom a sentence beside the one that they say names. */
export function voiceToldIn(
  { text, cast, carriers }: Scene,
  { pieces }: Line,
  who: Phrase,
  kind: Kind,
  rule: VoiceRuleName,
): Voice {
  const named = speakerOf(text, cast, pieces, who);
  return voiceOf(kind, named, carriers.outletOf(named), because(rule, spanOf(pieces, who)));
}
