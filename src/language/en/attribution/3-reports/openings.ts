import { indexFrom, lastIndexBefore } from '../../../../values/indexFrom.ts';
import { isNoun } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../attribution.ts';
import { subjectBehind } from '../2-phrases/subjectBehind.ts';
import { subjectOf } from '../2-phrases/subjects.ts';
import {
  clockEnd,
  isDocumentNoun,
  isFiniteVerb,
  isGerundAt,
  isPossessive,
  isRelative,
} from '../2-phrases/wordKinds.ts';
import { adverbialEnd } from './adverbials.ts';
import { carriedBy } from './carriers/carriedBy.ts';
import { isForMedium } from './carriers/forMedium.ts';
import type { Found } from './found.ts';
import { behindHow, guestOn, isPlace, PREPOSITION, SPEAKING } from './speakingStart.ts';
import { SUBORDINATORS } from '../../subordinators.ts';

/** "in an interview *with Sky News*" */
export const CONVERSATION =
  /^(?:interview|conversation|appearance|op-ed|column|post|air|speaking|talking|spoke|writing|quoted|cited|comments?|remarks?|statement|chat|talk|letter)$/;

/** "*Under cross-examination* by Fry, she agreed …" */
const GRILLED = /^(?:(?:cross-)?examination|questioning|interrogation)$/;
const ASKED =
  /^(?:asked|pressed|questioned|challenged|quizzed|reached|contacted|approached|interviewed|speaking)$/;

/** How many pieces at the beginning tell only where or how it was said: "*Asked why*, she said", "*In a post*, she said". */
export function settingOf(
  pieces: readonly Piece[],
  report: Pick<Found, 'link' | 'clause' | 'speaker' | 'cue'>,
): number {
  const carrier = carriedBy(pieces, report.speaker);
  if (carrier) return carrier.to;
  const asked = participleEnd(pieces, report.speaker?.from ?? report.clause.from);
  const isDone = report.link === 'according' && isWholeClause(pieces.slice(0, asked));
  if (asked > 0 && report.link !== 'before' && !isDone) return asked;
  const opening = openingOf(pieces, report).length;
  const speaker = report.speaker?.from ?? 0;
  const adverbial = /^(?:before|according)$/.test(report.link) ? 0 : adverbialEnd(pieces, speaker);
  if (adverbial > 0 || opening > 0 || report.link === 'before') return Math.max(adverbial, opening);
  return (
    whenEnd(pieces, speaker) ||
    asideEnd(pieces, speaker) ||
    hourEnd(pieces, speaker) ||
    textEnd(pieces, speaker) ||
    (report.link === 'according' ? 0 : declinedEnd(pieces, report)) ||
    presentedEnd(pieces, report)
  );
}

/** Where "*In a letter that Radio Sund has seen* she writes" ends, without a comma; 0 elsewhere. */
function textEnd(pieces: readonly Piece[], speaker: number): number {
  const which = indexFrom(pieces, 2, isRelative, LONGEST_TEXT);
  const isOpen = pieces[0]?.word === 'in' && pieces[1]?.pos === 'DET' && isDocumentNoun(pieces[which - 1]);
  const seen = pieces[speaker - 1];
  const isSeen =
    seen?.pos === 'VERB' && speaker > which && !pieces.slice(which, speaker).some(({ word }) => word === ',');
  return isOpen && isSeen ? speaker : 0;
}

/** Pieces of "In a long letter to the board which", at most. */
const LONGEST_TEXT = 8;

/** Where "*Among those to speak was* Quist, who said …" ends; but: "Among the dead was Quist, who *had* said …". */
function presentedEnd(pieces: readonly Piece[], { speaker, cue }: Pick<Found, 'speaker' | 'cue'>): number {
  const end = speaker?.beside?.to ?? speaker?.to ?? 0;
  const who = pieces[end]?.word === ',' ? end + 1 : end;
  const isTold = speaker !== null && isRelative(pieces[who]) && cue.from === who + 1;
  const isBefore = pieces.slice(cue.from, cue.to).some(({ word }) => word === 'had');
  return isTold && !isBefore && subjectBehind(pieces)?.from === speaker.from ? speaker.from : 0;
}

/** Where "*Quist declined to discuss it but* said …", "*Quist would not discuss it*, saying …" ends: that nothing more is said. */
function declinedEnd(pieces: readonly Piece[], { speaker, cue }: Pick<Found, 'speaker' | 'cue'>): number {
  const at = speaker?.beside?.to ?? speaker?.to ?? 0;
  const from = pieces[at]?.word === ',' ? at + 1 : at;
  const [verb, not] = [pieces[from]?.word ?? '', pieces[from + 1]?.word ?? ''];
  const isNegated = /^(?:would|did|could|does|has|have)$/.test(verb) && /^(?:not|n't)$/.test(not);
  const isBehind = pieces.slice(from, cue.from).some(({ word }) => word === 'but' || word === ',');
  return (isNegated || /^(?:declined|refused|declines|refuses)$/.test(verb)) && isBehind ? cue.from : 0;
}

/** When and where something was said, or the look of who says it. */
const ASIDE =
  /^(?:during|amid|following|ahead|outside|inside|under|throughout|within|before|after|shortly|soon|moments|minutes|hours|days|weeks|months)$/;

/** Where "*During a visit to Lisk*,", "*Dressed in black*," or "*Her voice breaking*," ends before a speaker; 0 where a sentence opens otherwise. */
function asideEnd(pieces: readonly Piece[], speaker: number): number {
  const [first, second, third] = pieces;
  if (!first || pieces[speaker - 1]?.word !== ',') return 0;
  const isDressed = first.pos === 'VERB' && first.word.endsWith('ed') && second?.pos === 'ADP';
  const isManner = isPossessive(first) && isNoun(second) && third?.word.endsWith('ing') === true;
  const opens = ASIDE.test(first.word) || isDressed || isManner;
  return opens && !pieces.slice(1, speaker).some(isFiniteVerbAlone) ? speaker : 0;
}

/** Where "*Shortly after 9pm* the captain", "*At about 1.15am* she" ends before a speaker; 0 where a sentence opens otherwise. */
function hourEnd(pieces: readonly Piece[], speaker: number): number {
  const opening = pieces.slice(0, speaker).findIndex((_, i) => clockEnd(pieces, i) === speaker);
  const isWhen = pieces
    .slice(0, Math.max(0, opening))
    .every(({ word }) =>
      /^(?:at|by|after|before|around|about|until|since|just|shortly|soon|long|nearly|almost|but|and)$/.test(
        word,
      ),
    );
  return opening > 0 && isWhen ? speaker : 0;
}

/** A verb that has a subject: no "breaking". */
const isFiniteVerbAlone = (piece: Piece): boolean => isFiniteVerb(piece) && !piece.word.endsWith('ing');

/** Where "*When the question comes up*," or "*But when we rang* him" ends before a speaker. */
function whenEnd(pieces: readonly Piece[], speaker: number): number {
  const at = /^(?:but|and|yet)$/.test(pieces[0]?.word ?? '') ? 1 : 0;
  if (!/^(?:when|once|as|after)$/.test(pieces[at]?.word ?? '')) return 0;
  const isBare = pieces[speaker]?.pos === 'PRON' && pieces.slice(at, speaker).some(isFiniteVerb);
  return isBare || pieces[speaker - 1]?.word === ',' ? speaker : 0;
}

const SUBORDINATE: ReadonlySet<string> = new Set([...SUBORDINATORS, 'once', 'if']);

/** Where the main clause begins after "*When the question comes up*,"; 0 where a sentence opens otherwise. */
const subordinateEnd = (pieces: readonly Piece[], before: number): number =>
  SUBORDINATE.has(pieces[0]?.word ?? '')
    ? lastIndexBefore(pieces, before, ({ word }) => word === ',') + 1
    : 0;

/** Where the main clause begins, after "*Asked why*,", "*Grilled by Fry*," or "*Commenting on the ice*,"; 0 where a sentence opens otherwise. */
export function participleEnd(pieces: readonly Piece[], before: number): number {
  // "*When asked why*, she said", "*But speaking in Lisk*, she said"
  const at = /^(?:when|once|but|and|yet)$/.test(pieces[0]?.word ?? '') ? 1 : 0;
  const isDone = pieces[at + 1]?.word === 'by' && pieces[at]?.word.endsWith('ed') === true;
  const isUnder = pieces[at]?.word === 'under' && GRILLED.test(pieces[at + 1]?.word ?? '');
  const opens =
    isGerundAt(pieces, at) ||
    isTakenForName(pieces, at) ||
    ASKED.test(pieces[at]?.word ?? '') ||
    isDone ||
    isUnder;
  return opens ? lastIndexBefore(pieces, before, ({ word }) => word === ',') + 1 : 0;
}

/** "*Recording verdicts of* accident, Quist spoke": a gerund that looks like a name before a noun; but: Fishing crews in Lisk, which … */
const isTakenForName = (pieces: readonly Piece[], i: number): boolean =>
  /.{2}[aeiouy].*ing$/.test(pieces[i]?.word ?? '') &&
  pieces[i]?.pos === 'PROPN' &&
  !NAMES_AND_TRADES.test(pieces[i].word) &&
  /^\p{Ll}+[^s]s$/u.test(pieces[i + 1]?.word ?? '') &&
  pieces[i + 1]?.pos === 'NOUN' &&
  pieces[i + 2]?.pos === 'ADP' &&
  /^(?:NOUN|PROPN|DET|PRON)$/.test(pieces[indexFrom(pieces, i, ({ word }) => word === ',') + 1]?.pos ?? '');

/** Words in "-ing" before a noun in the plural that tell where or what it is. */
const NAMES_AND_TRADES =
  /^(?:beijing|boeing|nanjing|chongqing|reading|viking|mining|fishing|shipping|farming|housing|banking|nursing|racing|boxing|building|teaching|training|cycling|rowing|sailing|gaming|betting|gambling|trading|manufacturing|engineering|advertising|marketing|evening|morning|wedding|opposing|leading|surviving|working|remaining|existing|visiting)$/;

/** "*Keeping boats is dear*, according to Quist": what is done is the subject of a verb of its own. */
function isWholeClause(pieces: readonly Piece[]): boolean {
  const verb = pieces.findIndex(isFiniteVerb);
  return verb > 0 && !pieces.slice(0, verb).some(({ word, pos }) => pos === 'SCONJ' || JOINING.test(word));
}

/** Words that begin a clause inside another. */
const JOINING =
  /^(?:that|which|who|whom|whose|what|why|how|where|when|whether|if|as|while|after|before|since|,|:)$/;

/** Where the main clause begins after "*With sailors worried about ice*,"; 0 where a sentence opens otherwise. */
function circumstanceEnd(pieces: readonly Piece[], before: number): number {
  const comma = pieces[0]?.word === 'with' ? pieces.findIndex(({ word }) => word === ',') : -1;
  const isClause = pieces.slice(0, comma).some(({ pos, word }) => pos === 'VERB' && /(?:ed|ing)$/.test(word));
  return comma > 0 && comma < before && isClause ? comma + 1 : 0;
}

/** The subject before piece `end`, but not that of "Asked whether *trains* would slow down, …", "When *it* comes up, …". */
export function mainSubject(pieces: readonly Piece[], end: number): Phrase | null {
  const asked = participleEnd(pieces, end);
  // "Asked whether it was late, *the mayor, Mara Quist*, laughed and said"
  const first = asked > 0 ? pieces.findIndex(({ word }) => word === ',') + 1 : 0;
  const isNamed =
    asked > first &&
    first > 0 &&
    !pieces.slice(first, asked).some(isFiniteVerb) &&
    isFiniteVerb(pieces[asked]);
  const main = (isNamed ? first : asked) || subordinateEnd(pieces, end) || circumstanceEnd(pieces, end);
  const subject = subjectOf(pieces.slice(main, end));
  const moved = ({ from, to }: Range): Range => ({ from: from + main, to: to + main });
  return subject && { ...moved(subject), beside: subject.beside && moved(subject.beside) };
}

/** Where "by" stands of "Asked *by* Radio Brine why, she said", "Approached for comment *by* …", or the "on" of "Asked *on* …"; else -1. */
function askerAt(pieces: readonly Piece[], from: number): number {
  const at = pieces[from]?.word === 'when' ? from + 1 : from;
  if (!ASKED.test(pieces[at]?.word ?? '') || pieces[at]?.word === 'speaking') return -1;
  return indexFrom(
    pieces,
    at + 1,
    ({ word }, i) => word === 'by' || (word === 'on' && i === at + 1 && pieces[at]?.word === 'asked'),
    at + 4,
  );
}

/** "In the last street, *where the boats lie*, Quist says": where what tells of the place ends. */
function placeEnd(pieces: readonly Piece[], comma: number, before: number): number {
  if (!/^(?:where|which)$/.test(pieces[comma + 1]?.word ?? '')) return comma;
  const end = indexFrom(pieces, comma + 1, ({ word }) => word === ',', before + 1);
  return end > 0 ? end : comma;
}

/** The pieces before the first comma where a sentence opens with where it was said: "On the podcast Split Times, he said". */
export function openingOf(
  pieces: readonly Piece[],
  { link, clause }: Pick<Found, 'link' | 'clause'>,
): number[] {
  const comma = pieces.findIndex(({ word }) => word === ',');
  const joint = /^(?:but|and|yet)$/.test(pieces[0]?.word ?? '') ? 1 : 0;
  const isSpeaking = SPEAKING.test(pieces[joint]?.word ?? '');
  const asker = askerAt(pieces, joint);
  const at = asker > 0 ? asker : isSpeaking ? behindHow(pieces, joint + 1) : guestOn(pieces, joint);
  // "Speaking *for the guild*, Quist said"
  if (isSpeaking && pieces[at]?.word === 'for' && !isForMedium(pieces, at)) return [];
  const opens =
    (PREPOSITION.has(pieces[at]?.word ?? '') || isPlace(pieces, at)) &&
    link !== 'before' &&
    link !== 'according';
  if (opens && comma > 0 && comma <= clause.from)
    return [...pieces.keys()].slice(0, placeEnd(pieces, comma, clause.from));
  // "*In a comment to the Daily Brine* she said"
  const isWhole = opens && clause.from > 1 && !pieces.slice(at, clause.from).some(isFiniteVerb);
  return isWhole ? [...pieces.keys()].slice(0, clause.from) : [];
}
