import type { AttributionLanguage, Phrase } from '../../../language/attribution.ts';
import type { Line } from '../../2-reports/readLines.ts';
import type { Gender } from '../../../language/people.ts';
import { isOther } from '../../3-people/character.ts';
import { speakerOf, type Named } from '../../3-people/speakerOf.ts';
import type { Scene } from '../scene.ts';
import { because, voiceOf, type Voice } from '../voice.ts';
import { voiceToldIn } from '../voiceToldIn.ts';

/** I put it to Mara Quist. *“It is tired,” came the reply.*: whoever was asked says it, or nobody whom the text names, and not who asked. */
export function replied(scene: Scene, { pieces, first }: Line, i: number): Voice | null {
  const { language } = scene.cast;
  if (!language.isReply(pieces)) return null;
  const before = scene.lines[i - 1];
  const who = before && !first ? whoWasAsked(language, before) : null;
  if (!before || !who) return voiceOf('direct', null, null, because('quotation without a speaker'));
  return voiceToldIn(scene, before, who, 'direct', 'question and answer');
}

/** I put it to *Mara Quist*, Tom Fry asked *Mara Quist* whether it would hold, Tom Fry asked *her* */
export function whoWasAsked(language: AttributionLanguage, { pieces, reports }: Line): Phrase | null {
  const asking = reports.find(({ lemma, addressee }) => addressee !== null && language.asking.has(lemma));
  const asked = asking?.addressee;
  return language.askedIn(pieces) ?? (asked ? { ...asked, beside: null } : language.questionedIn(pieces));
}

/** How many sentences before a question whoever answers it may have spoken. */
const BACK = 4;

/** Ann Lee told the guild that it was late. *Tom Fry asked about boats.* She replied …: who spoke last before somebody asks, and is another. */
export function whoSpokeBefore(scene: Scene, at: number, gender: Gender): Named | null {
  const { cast, text, lines, voices } = scene;
  const asker = cast.language.askerIn(lines[at]!.pieces);
  if (!asker) return null;
  const { id } = speakerOf(text, cast, lines[at]!.pieces, asker);
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const speaker = voices[i]?.speaker;
    if (!speaker) continue;
    const one = cast.recent.find(({ name, sort }) => name === speaker.name && sort === 'person');
    // "Norlink" may be a firm
    const isPerson = one && (one.gender !== null || one.name.includes(' '));
    if (!isPerson || one.id === id || isOther(gender, one.gender)) return null;
    cast.remindOfOne(one);
    return { ...speaker, id: one.id, role: one.roles[0] ?? null };
  }
  return null;
}
