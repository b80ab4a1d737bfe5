import { spanOf } from '../../../language/any/attribution/pieces.ts';
import type { AttributionLanguage, Phrase } from '../../../language/attribution.ts';
import type { Line } from '../../2-reports/readLines.ts';
import { speakerOf } from '../../3-people/speakerOf.ts';
import type { Scene } from '../scene.ts';
import { because, voiceOf, type Voice } from '../voice.ts';

/** I put it to Mara Quist. *“It is tired,” came the reply.*: whoever was asked says it, or nobody whom the text names, and not who asked. */
export function replied(scene: Scene, { pieces, first, block }: Line, i: number): Voice | null {
  const { language } = scene.cast;
  if (!language.isReply(pieces)) return null;
  const before = scene.lines[i - 1];
  const isNear = before && (!first || before.block === block || scene.voices[i - 1]?.kind !== 'direct');
  const who = isNear ? whoWasAsked(language, before) : null;
  if (!who) return voiceOf('direct', null, null, because('quotation without a speaker'));
  const named = speakerOf(scene.text, scene.cast, before!.pieces, who);
  const reason = because('question and answer', spanOf(before!.pieces, who));
  return voiceOf('direct', named, scene.carriers.outletOf(named), reason);
}

/** I put it to *Mara Quist*, Tom Fry asked *Mara Quist* whether it would hold, Tom Fry asked *her* */
export function whoWasAsked(language: AttributionLanguage, { pieces, reports }: Line): Phrase | null {
  const asking = reports.find(({ lemma, addressee }) => addressee !== null && language.asking.has(lemma));
  const asked = asking?.addressee;
  return language.askedIn(pieces) ?? (asked ? { ...asked, beside: null } : language.questionedIn(pieces));
}
