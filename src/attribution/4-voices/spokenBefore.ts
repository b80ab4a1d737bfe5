import type { Line } from '../2-reports/readLines.ts';
import { standsForThing } from '../3-people/meansThing.ts';
import { hasWords } from '../../text/hasWords.ts';
import { blockAbove } from './blockAbove.ts';
import { ALL_QUOTED } from './kindOf.ts';
import type { Scene } from './scene.ts';
import { isPerson } from './toldOf.ts';
import { because, type Voice } from './voice.ts';

/**
 * Mara Quist complained that it was late. The rope was wet. *“I warned them.”* Mara Quist complained that it was late. The rope
 * was wet. ¶ *“I warned them.”* ¶ Quist left to applause.: a person speaks, and one sentence about nobody stands between.
 */
export function spokenBefore(scene: Scene, line: Line, i: number): Voice | null {
  const { lines, voices, cast } = scene;
  const [said, between] = [lines[i - 2], lines[i - 1]];
  const voice = voices[i - 2];
  const isAlone = line.quoted >= ALL_QUOTED && line.block.kind === 'text';
  if (!isAlone || !voice?.speaker || !said || !between || between.block !== said.block) return null;
  const { name } = voice.speaker;
  const isSomebody = cast.isPerson(name) && voice.reason.rule !== 'goes on';
  const isPlain = !between.statement && between.quoted === 0 && !voices[i - 1]?.speaker;
  if (!isSomebody || !isPlain || !isOfNobody(scene, between)) return null;
  const behind = lines[i + 1];
  const isHere = line.block === said.block;
  const isBelow = line.first && blockAbove(scene.layout.blocks, line.block) === said.block;
  const isOwn = isHere
    ? behind?.block !== line.block || isAboutNobodyElse(scene, behind, name)
    : isBelow && behind?.first === true && isAboutSpeaker(scene, behind, name);
  return isOwn ? { ...voice, kind: 'direct', reason: because('told of before', voice.speaker) } : null;
}

/** Whether a sentence is about things, and names nobody. */
function isOfNobody(scene: Scene, { pieces }: Line): boolean {
  const { people, subjectOf } = scene.cast.language;
  const subject = subjectOf(pieces);
  const noun = pieces[(subject?.to ?? 0) - 1]?.word ?? '';
  const one = people.singular(noun) ?? noun;
  const pronoun = people.pronouns[noun];
  const mayBePerson = pronoun !== undefined && !standsForThing(pronoun);
  return (
    // "The beams are black": a noun that looks like a verb
    (subject !== null || pieces[0]?.pos === 'DET') &&
    !mayBePerson &&
    !people.isPersonNoun(one) &&
    !people.isBody(noun) &&
    pieces.every((piece, at) => at === 0 || !piece.capital || piece.pos !== 'PROPN')
  );
}

/** Whether the subject of the sentence behind is no other person. */
function isAboutNobodyElse(scene: Scene, behind: Line | undefined, name: string): boolean {
  const subject = behind && scene.cast.language.subjectOf(behind.pieces);
  return !subject || isAboutSpeaker(scene, behind, name) || !isPerson(scene, behind, subject);
}

/** "*Quist* left to applause": the sentence behind begins with who spoke. */
function isAboutSpeaker({ cast }: Scene, { pieces }: Line, name: string): boolean {
  const subject = cast.language.subjectOf(pieces);
  return subject?.from === 0 && hasWords(name.toLowerCase(), pieces[subject.to - 1]?.word ?? '');
}
