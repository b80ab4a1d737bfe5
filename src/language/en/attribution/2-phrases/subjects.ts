import { isDash, isNominal } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../attribution.ts';
import { describesPerson, descriptionStart, nameEnd } from './appositions.ts';
import { PARTICIPLE } from './joins.ts';
import { phraseEndingAt, phraseStartingAt } from './nounPhrases.ts';
import { verbGroup } from './verbGroups.ts';
import { isGerundAt, isRelative, isTime } from './wordKinds.ts';
import { isPersonNoun, isTitle } from '../people/titles.ts';

/** The subject of the first verb that is not of a relative clause: "*Quist*, who has led the board, will stay". */
export function subjectOf(pieces: readonly Piece[]): Phrase | null {
  const last = subjectBehind(pieces);
  if (last) return last;
  const main = subordinateEnd(pieces);
  const subject = main > 0 ? subjectOf(pieces.slice(main)) : firstSubject(pieces);
  return subject && main > 0 ? moved(subject, main) : subject;
}

/** Where the main clause begins after "*While Fry had boats*,", "*Asked whether he would row*,"; 0 where the sentence opens otherwise. */
function subordinateEnd(pieces: readonly Piece[]): number {
  const opener = pieces[0]?.word ?? '';
  const main = pieces.findIndex(({ word }) => word === ',') + 1;
  // "Asked whether he would row, *the 62-year-old* laughed": the description may mean anybody
  const isAsked =
    /^(?:asked|pressed|questioned|challenged|quizzed)$/.test(opener) && pieces[main]?.capital === true;
  return isAsked || /^(?:while|although|though|whereas)$/.test(opener) ? main : 0;
}

const moved = ({ from, to, beside }: Phrase, by: number): Phrase => ({
  from: from + by,
  to: to + by,
  beside: beside && { from: beside.from + by, to: beside.to + by },
});

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they']);

function firstSubject(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(
    ({ pos, word }, i) =>
      i > 0 &&
      (pos === 'VERB' || pos === 'AUX') &&
      !(word.endsWith('ing') && pieces[i - 1]?.pos === 'ADP') && // opponents of taking in boats
      !endsInRelative(pieces, verbGroup(pieces, i).from) &&
      !isOfOpening(pieces, i),
  );
  const subject = verb > 0 ? subjectEndingAt(pieces, verbGroup(pieces, verb).from, 0) : null;
  // "*Quist*, who has rowed since *she* left, blamed the boat"
  const named = nameEnd(pieces, 0);
  const isInner = SUBJECT_PRONOUNS.has(pieces[subject?.from ?? 0]?.word ?? '') && pieces[named]?.word === ',';
  return isInner && named > 0 && verb > named ? { from: 0, to: named, beside: null } : subject;
}

/** "Among those who came was *her friend Mara Quist*", "Leading the choir was *Tom Fry*": a name behind the verb. */
function subjectBehind(pieces: readonly Piece[]): Phrase | null {
  const [first] = pieces;
  if (!first || !(first.word === 'among' || isGerundAt(pieces, 0))) return null;
  const verb = pieces.findIndex(
    ({ word }, i) => /^(?:is|are|was|were)$/.test(word) && !endsInRelative(pieces, i),
  );
  const phrase = verb > 0 ? phraseStartingAt(pieces, verb + 1) : null;
  return phrase && pieces[phrase.to - 1]?.capital ? { ...phrase, beside: null } : null;
}

/** "In a message *sent* to the guild, Quist …", "Instead, in one *sent* last May, …": what was done with what a preposition stands before. */
export function isOfOpening(pieces: readonly Piece[], verb: number): boolean {
  const adverb = pieces[0]?.pos === 'ADV' && pieces[1]?.word === ',' ? 2 : 0;
  const at = pieces[0]?.pos === 'CCONJ' ? 1 : adverb;
  const isDone =
    PARTICIPLE.test(pieces[verb]?.word ?? '') && /^(?:ADP|ADV|ADJ|NUM)$/.test(pieces[verb + 1]?.pos ?? '');
  if (!isDone || pieces[at]?.pos !== 'ADP' || pieces[at + 1]?.pos !== 'DET') return false;
  return phraseEndingAt(pieces, verb, 0)?.from === at + 1;
}

/** "the guild *which* has met", "the guild *whose board* has met" */
const endsInRelative = (pieces: readonly Piece[], end: number): boolean =>
  isRelative(pieces[end - 1]) || isWhose(pieces, phraseEndingAt(pieces, end, 0)?.from ?? end);

const isWhose = (pieces: readonly Piece[], from: number): boolean =>
  pieces[from]?.word === 'whose' || pieces[from - 1]?.word === 'whose';

/** The noun phrase before a verb's auxiliaries and adverbs, over what is set between commas. */
export function subjectEndingAt(pieces: readonly Piece[], before: number, floor: number): Phrase | null {
  // "the railway *itself* disputes it"
  const isReflexive = /^(?:it|him|her|them)sel(?:f|ves)$/.test(pieces[before - 1]?.word ?? '');
  const end = isReflexive ? before - 1 : before;
  // "Quist, *however*, told"
  if (isAsideBefore(pieces, end)) return subjectEndingAt(pieces, end - 3, floor);
  if (pieces[end - 1]?.word !== ',' && !isDash(pieces[end - 1])) {
    const phrase = phraseEndingAt(pieces, withoutRelative(pieces, end, floor), floor);
    const whole =
      describedHead(pieces, { from: phrase?.from ?? end, to: end }, floor) ??
      madeHead(pieces, end, floor) ??
      phrase;
    return whole && { ...whole, beside: null };
  }
  const mark = pieces[end - 1]?.word;
  let segmentEnd = end - 1;
  let fallback: Phrase | null = null;
  for (let i = segmentEnd - 1; i >= floor && segmentEnd - i < 60; i--) {
    i = bracketStart(pieces, i, floor);
    if (pieces[i]?.word !== mark || pieces[i]?.pos === 'QUOTE') continue;
    const head = phraseEndingAt(pieces, i, floor);
    const beside = { from: descriptionStart(pieces, i + 1), to: end - 1 };
    if (head && (isInRelative(pieces, head, floor) || isParty(pieces, head))) {
      segmentEnd = i;
      continue;
    }
    // "One of those asked, *a baker from Lisk* who has two boats, said"
    if (!head && pieces[i - 2]?.word === 'those' && pieces[i - 3]?.word === 'of') {
      const relative = pieces.findIndex((piece, at) => at > i && isRelative(piece));
      return { from: i + 1, to: relative > 0 && relative < segmentEnd ? relative : segmentEnd, beside: null };
    }
    if (head ? isSetting(pieces, head, floor) : !isRelative(pieces[i + 1])) break;
    if (head && !isAge(pieces, head)) {
      const isPerson = describesPerson(pieces, head);
      const named = nameEnd(pieces, i + 1);
      const isClosed = named > i + 2 && pieces[named]?.word === mark;
      const isNamed = isPerson ? named > i + 1 : isClosed && isPost(pieces, head);
      const isCalled =
        (isPerson && (!pieces[head.from]?.capital || isOwned(pieces, head))) || isPost(pieces, head);
      if (
        isNamed ||
        !(beginsApposition(pieces, head, floor) || (isCalled && followsName(pieces, head, floor)))
      )
        return withDescription(pieces, head, beside, floor);
      fallback = { ...head, beside };
    }
    segmentEnd = i;
  }
  return fallback;
}

/** "Quist, *R-Lisk*, who rows, said", "Quist, *MD*, a surgeon, said": the party and the place of somebody, or a degree. */
const isParty = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  pieces[from - 1]?.word === ',' &&
  pieces[from]?.capital === true &&
  (/^[rdi]-\p{L}/u.test(pieces[from]?.word ?? '') || (to === from + 1 && DEGREE.test(pieces[from].word)));

const DEGREE =
  /^(?:md|ph\.?d|d\.?phil|rn|rd|dds|dvm|pharmd|mph|msc|bsc|mba|jd|cbe|obe|mbe|kc|qc|mp|mep|msp)\.?$/;

/** A word between commas that belongs to no phrase: Quist, *meanwhile*, said. */
const isAsideBefore = (pieces: readonly Piece[], end: number): boolean =>
  pieces[end - 1]?.word === ',' &&
  pieces[end - 3]?.word === ',' &&
  /^(?:however|meanwhile|though|nevertheless|nonetheless|too|moreover|therefore)$/.test(
    pieces[end - 2]?.word ?? '',
  );

/** "a player *who goes by the name Salt* said": the whole description, not its last noun. */
function describedHead(pieces: readonly Piece[], { from, to }: Range, floor: number): Range | null {
  let verbs = 0;
  for (let i = from - 1; i > floor && from - i < 18; i--) {
    const piece = pieces[i];
    if (!piece || piece.word === ',' || piece.pos === 'QUOTE') return null;
    const isThat =
      piece.word === 'that' && /^(?:VERB|AUX)$/.test(pieces[i + 1]?.pos ?? '') && isNominal(pieces[i - 1]);
    if (piece.pos === 'SCONJ' && piece.word !== 'since' && !isThat) return null;
    if (piece.pos === 'VERB' || piece.pos === 'AUX') verbs++;
    if (piece.word !== 'who' && !isThat) continue;
    const head = verbs > 0 ? phraseEndingAt(pieces, i, floor) : null;
    return head && { from: head.from, to };
  }
  return null;
}

/** "*a poll* released in late August found", "*a man* held on Monday said": the noun, where the time would be the subject. */
function madeHead(pieces: readonly Piece[], end: number, floor: number): Range | null {
  for (let i = end - 1; i > floor && end - i < 10; i--) {
    const piece = pieces[i];
    if (piece?.pos === 'VERB' && PARTICIPLE.test(piece.word)) {
      const isTimed = pieces[i + 1]?.pos === 'ADP' && pieces.slice(i + 2, end).some((one) => isTime(one));
      const noun = pieces[i - 1]?.word === 'being' ? i - 1 : i; // a study being released
      return isTimed && isNominal(pieces[noun - 1]) ? phraseEndingAt(pieces, noun, floor) : null;
    }
    if (!piece || !/^(?:ADP|DET|ADJ|ADV|NUM|NOUN|PROPN)$/.test(piece.pos)) return null;
  }
  return null;
}

/** Leaves out what is said about the noun: "the experts *I interviewed*", "a poll *released*". */
function withoutRelative(pieces: readonly Piece[], end: number, floor: number): number {
  if (pieces[end - 1]?.pos !== 'VERB') return end;
  if (isNominal(pieces[end - 2]) && PARTICIPLE.test(pieces[end - 1]?.word ?? '')) return end - 1;
  const subject = pieces[end - 2];
  return end - 3 >= floor && subject?.pos === 'PRON' && isNominal(pieces[end - 3]) ? end - 2 : end;
}

/** "*His mother*, Grace, a retired driver, said": the description that a name follows comes first. */
function withDescription(pieces: readonly Piece[], name: Range, beside: Range, floor: number): Phrase {
  const comma = name.from - 1;
  const isName = comma > floor && pieces[comma]?.word === ',' && nameEnd(pieces, name.from) === name.to;
  const description = isName ? phraseEndingAt(pieces, comma, floor) : null;
  const isOwn = description && pieces[description.from - 1]?.pos !== 'ADP';
  return isOwn && describesPerson(pieces, description)
    ? { ...description, beside: { from: name.from, to: beside.to } }
    : { ...name, beside };
}

/** Where a bracket opens that closes at a piece: Halvard Brae *(Coastal, Lisk)*; elsewhere the piece itself. */
function bracketStart(pieces: readonly Piece[], close: number, floor: number): number {
  if (pieces[close]?.word !== ')') return close;
  const open = pieces.findLastIndex(({ word }, i) => i < close && word === '(');
  return open > floor ? open : close;
}

/** "Quist, who heads *the division at Lisk Bank*, a lender, said": what follows the verb of a relative clause. */
function isInRelative(pieces: readonly Piece[], { from }: Range, floor: number): boolean {
  const comma = pieces.findLastIndex(({ word }, i) => i < from && word === ',');
  return comma >= floor && isRelative(pieces[comma + 1]) && comma + 1 < from;
}

/** Where, when or while what something was said, before the subject: "*Outside court*, the vicar, Tobias Munn, said". */
const isSetting = (pieces: readonly Piece[], { from }: Range, floor: number): boolean =>
  (from === floor + 1 && pieces[floor]?.pos === 'ADP' && !isAside(pieces, floor)) ||
  // "*Opening the debate*, the minister, Halvard Brae, said"
  (from > floor && isParticipleAt(pieces, floor) && !hasComma(pieces, floor, from)) ||
  (from === floor && /^(?:out|in)side$/.test(pieces[floor]?.word ?? ''));

/** "*Opening* the debate,", "*Asked* by the board," */
const isParticipleAt = (pieces: readonly Piece[], i: number): boolean =>
  isGerundAt(pieces, i) || (pieces[i]?.pos === 'VERB' && pieces[i].word.endsWith('ed'));

const hasComma = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces.slice(from, to).some(({ word }) => word === ',');

/** "*As Quist*, the treasurer, put it" */
const isAside = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'as' && pieces[i + 1]?.capital === true;

/** A phrase after a comma that may describe what comes before it: ", a baker from Lisk", ", of Mill Row". */
function beginsApposition(pieces: readonly Piece[], phrase: Range, floor: number): boolean {
  const first = pieces[phrase.from];
  const opener = pieces[phrase.from - 1];
  if (phrase.from - 1 <= floor) return false;
  if (opener?.pos === 'ADP') return pieces[phrase.from - 2]?.word === ',';
  if (opener?.word !== ',') return false;
  // ", of Lisk, *Ont.*, who rows, said"
  const before = pieces.findLastIndex(({ word }, i) => i < phrase.from - 1 && word === ',');
  if (before > 0 && pieces[before + 1]?.pos === 'ADP' && first?.capital && phrase.to - phrase.from === 1)
    return true;
  return first?.pos === 'DET' || first?.pos === 'NUM' || isRelative(first) || first?.pos === 'ADP';
}

/** "Mara Quist, *deputy head of the office*, who …, said": what a person is, without an article. */
const followsName = (pieces: readonly Piece[], { from }: Range, floor: number): boolean =>
  pieces[from - 1]?.word === ',' && pieces[from]?.pos !== 'PRON' && nameEnd(pieces, floor) === from - 1;

/** "Mara Quist, *Ivo's daughter*, who …, said" */
const isOwned = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  pieces.slice(from, to).some(({ word }) => word === "'s");

/** "*Cabinet Member* for Roads": a post in capitals. */
function isPost(pieces: readonly Piece[], { from, to }: Range): boolean {
  const joint = pieces.findIndex(({ pos }, i) => i > from && i < to && pos === 'ADP');
  const noun = pieces[joint - 1];
  const isOthers = isOwned(pieces, { from, to: joint });
  return joint > 0 && !isOthers && noun?.capital === true && (isPersonNoun(noun.word) || isTitle(noun.word));
}

const isAge = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  to - from === 1 && pieces[from]?.pos === 'NUM';
