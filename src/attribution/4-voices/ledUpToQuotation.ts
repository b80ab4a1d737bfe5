import { spanOf } from '../../language/any/attribution/pieces.ts';
import { PERSON } from '../../language/any/personNames.ts';
import type { AttributionLanguage, Report } from '../../language/attribution.ts';
import type { Kind, Mention } from '../../types.ts';
import type { Line } from '../2-reports/readLines.ts';
import { speakerOf } from '../3-people/speakerOf.ts';
import { blockAbove } from './blockAbove.ts';
import { nameAfterTitle } from './nameAfterTitle.ts';
import type { Scene } from './scene.ts';
import { because, voiceOf, type Voice } from './voice.ts';

/** Sentences that may stand between the one that tells who gave out a text and the label above it. */
const BETWEEN = 3;

/**
 * Mara Quist shows a crack in the stone: and then, in a paragraph of its own, *“It is tired.”* Mara Quist issued a statement on
 * Telegram. ¶ Full text: ¶ *“It is tired.”*
 */
export function ledUpToQuotation(scene: Scene, line: Line, i: number, kind: Kind): Voice | null {
  const before = scene.lines[i - 1];
  if (!line.first || !before) return null;
  const owner = ownerAbove(scene, line);
  if (owner) {
    const voice = scene.inOwnWords(owner.who, 'led up to');
    return { ...voice, kind, outlet: owner.where ?? voice.outlet };
  }
  const given = givenAbove(scene, line, i);
  if (given) {
    const { pieces } = given.line;
    const who = given.report.speaker ?? given.report.cue;
    const reason = because('led up to', spanOf(pieces, who));
    const voice = scene.reportVoice(given.line, given.report, kind, reason);
    // "The Lisk Gazette published the letter." of somebody else
    const isPassedOn = voice.speaker !== null && voice.speaker.name === voice.outlet?.name;
    return isPassedOn ? null : voice;
  }
  if (!before.leadIn) return null;
  const named = speakerOf(scene.text, scene.cast, before.pieces, before.leadIn);
  return voiceOf(kind, named, null, because('led up to', spanOf(before.pieces, before.leadIn)));
}

/** "*Quist*'s post on *Telegram*:", on a line of its own: somebody who is known or has a whole name, and the platform. */
function ownerAbove(
  { text, layout: { blocks }, cast }: Scene,
  { block }: Line,
): { readonly who: Mention; readonly where: Mention | null } | null {
  const above = blockAbove(blocks, block);
  if (above?.kind !== 'label' && above?.kind !== 'heading') return null;
  const words = text.slice(above.start, above.end);
  const { by = '', where } = cast.language.labels.textOf.exec(words)?.groups ?? {};
  const name = nameAfterTitle(by, cast.language, () => true) ?? by;
  const isSomebody = cast.isPerson(name) || WHOLE_NAME.test(name) || cast.language.people.isBody(name);
  if (!by || !isSomebody) return null;
  const isPlatform = where !== undefined && cast.language.outlets.isPlatform(where);
  return {
    who: endingAt(name, above.start + words.indexOf(by) + by.length),
    where: isPlatform ? endingAt(where, above.start + words.lastIndexOf(where) + where.length) : null,
  };
}

const endingAt = (name: string, end: number): Mention => ({ name, start: end - name.length, end });

const WHOLE_NAME = new RegExp(`^${PERSON}$`, 'u');

/** The sentence that tells who gave out the quotation: the one above, or one a little above a label such as "Full text:" or "It reads:". */
function givenAbove(
  { text, lines, layout: { blocks }, cast: { language } }: Scene,
  { block }: Line,
  i: number,
): { readonly line: Line; readonly report: Report } | null {
  const above = blockAbove(blocks, block);
  const label = above && above.sentences.length === 0 ? text.slice(above.start, above.end) : '';
  const leader = lines[i - 1]?.leadIn;
  const led = leader ? text.slice(...ends(lines[i - 1]!, leader)) : '';
  const isLabelled = language.labels.fullText.test(label);
  // "It reads:", but "This is the latest from the guild:"
  const isThis = /^(?:it|this)$/iu.test(led) && !language.announcedIn(lines[i - 1]!.pieces);
  const isText = language.labels.ownText.test(led) || isThis;
  const isShown = isPresented(text, lines[i - 1]!, language);
  const isPassedOver = isText || isShown;
  const furthest = isLabelled || isPassedOver ? BETWEEN : 1;
  for (let at = i - 1; at >= Math.max(0, i - furthest); at--) {
    const line = lines[at]!;
    const report = isPassedOver && at === i - 1 ? null : language.announcedIn(line.pieces);
    if (report) return { line, report };
  }
  return null;
}

/** *We publish her post in full.* *It has been read by thousands.* But: Here is Mara Quist's letter in full. */
function isPresented(
  text: string,
  { start, end, statement, pieces }: Line,
  { labels, announcedIn }: AttributionLanguage,
): boolean {
  if (statement !== null || !labels.showing.test(text.slice(start, end))) return false;
  const author = announcedIn(pieces)?.speaker;
  return (
    !author || !pieces.slice(author.from, author.to).some(({ capital, pos }) => capital && pos !== 'PRON')
  );
}

const ends = ({ pieces }: Line, phrase: { readonly from: number; readonly to: number }): [number, number] => {
  const { start, end } = spanOf(pieces, phrase);
  return [start, end];
};
