import type { Phrase, Piece } from '../../language/attribution.ts';
import type { Line } from '../2-reports/readLines.ts';
import { nameOf } from '../3-people/naming.ts';
import { blockAbove } from './blockAbove.ts';
import { isWholeName } from './isWholeName.ts';
import { ALL_QUOTED, GOES_ON_QUOTED } from './kindOf.ts';
import type { Scene } from './scene.ts';
import type { Voice } from './voice.ts';
import { voiceToldIn } from './voiceToldIn.ts';

/** Mara Quist shrugs. *“Ask a scientist.”*: whom the sentence before is about. */
export function toldOf(scene: Scene, line: Line, i: number): Voice | null {
  const before = plainBefore(scene, line, i);
  if (!before || line.first) return null;
  const { subjectOf, ownerOfWords, viewIn } = scene.cast.language;
  const owner = ownerOfWords(before.pieces);
  if (owner) return voiceToldIn(scene, before, owner, 'direct', 'told of before');
  const subject = subjectOf(before.pieces);
  const who =
    subject && opensWith(before.pieces, subject.from) && isPerson(scene, before, subject)
      ? subject
      : viewIn(before.pieces);
  return who && isPerson(scene, before, who)
    ? voiceToldIn(scene, before, who, 'direct', 'told of before')
    : null;
}

/** Mara Quist, a mother of three, walks to the pier. ¶ *“It is dark.”* Mara Quist puts it less gently. ¶ *“It is dark.”* */
export function toldOfAbove(scene: Scene, line: Line, i: number): Voice | null {
  const before = plainBefore(scene, line, i);
  const isAbove = line.first && before?.block === blockAbove(scene.layout.blocks, line.block);
  if (!before || !isAbove || before.statement || before.block.kind !== 'text') return null;
  const { viewIn, introducedIn } = scene.cast.language;
  const viewer = viewIn(before.pieces);
  if (viewer && isPerson(scene, before, viewer))
    return voiceToldIn(scene, before, viewer, 'direct', 'led up to');
  const who = introducedIn(before.pieces);
  return who && isNew(scene, before, who) ? voiceToldIn(scene, before, who, 'direct', 'led up to') : null;
}

/** *Mara Quist*, a nurse, keeps the bridge.: a person whom nothing before names, in full. */
function isNew({ text, cast: { language } }: Scene, { pieces, start }: Line, who: Phrase): boolean {
  const naming = nameOf(text, pieces, who, language.people);
  return isWholeName(naming, language.people) && text.indexOf(naming.name) >= start;
}

/** The sentence before a quotation that stands alone, where that is nobody's and quotes nothing. */
function plainBefore({ lines, voices }: Scene, { quoted }: Line, i: number): Line | null {
  const before = lines[i - 1];
  const isBare = before !== undefined && before.quoted < GOES_ON_QUOTED && !voices[i - 1]?.speaker;
  return isBare && quoted >= ALL_QUOTED ? before : null;
}

/** Whether a person is meant. */
export function isPerson({ text, cast }: Scene, { pieces }: Line, who: Phrase): boolean {
  const { people } = cast.language;
  const { name, form } = nameOf(text, pieces, who, people);
  if (form === 'description') return people.isPersonNoun(people.headNoun(name));
  if (form === 'name') return cast.isPerson(name);
  return (people.pronouns[name.toLowerCase()]?.gender ?? null) !== null;
}

/** Whether only where it was, “*At the fair,* Quist shrugged”, or what came first, “*Asked why,* …”, stands before the subject. */
function opensWith(pieces: readonly Piece[], subject: number): boolean {
  const comma = pieces.findIndex(({ word }) => word === ',');
  // "*Pressed on the sum,* Quist shrugged", "*When we rang,* Quist shrugged"
  const isWhen = /^(?:VERB|SCONJ)$/.test(pieces[0]?.pos ?? '') && comma === subject - 1;
  if (isWhen) return true;
  const isPlace =
    pieces[0]?.pos === 'ADP' && pieces.slice(0, subject).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  return subject < 2 || (isPlace && comma === subject - 1);
}
