import { indexFrom } from '../../../../values/indexFrom.ts';
import { isNominal } from '../../../any/attribution/pieces.ts';
import type { Piece, Range } from '../../../attribution.ts';
import { OUTLETS } from '../outlets.ts';
import { REFLEXIVE } from '../people/pronouns.ts';
import { isBody } from '../people/bodies.ts';
import { isPersonNoun, arePeople } from '../people/titles.ts';
import { goesOn } from './goingOn.ts';
import { dateStart } from './dateStart.ts';
import { headOf } from './headOf.ts';
import { joins } from './joins.ts';
import { isQuotedName } from './quotedNames.ts';
import { clockEnd, isFiniteVerb, isPossessive, isTime, isTimePhrase } from './wordKinds.ts';

/** Pieces of a noun phrase at most: a longer row is no phrase, and to walk along it again and again takes long. */
const LONGEST_PHRASE = 80;

/** The noun phrase that ends before piece `end` and begins at `lowest` or later. */
export function phraseEndingAt(pieces: readonly Piece[], end: number, lowest: number): Range | null {
  const floor = Math.max(lowest, end - LONGEST_PHRASE);
  let to = end;
  if (pieces[to - 1]?.word === ')') {
    // Ray Hessle (Independent, Upper Tarrow) said
    let open = to - 1;
    while (open > floor && pieces[open]?.word !== '(') open--;
    to = open;
  }
  const last = pieces[to - 1];
  if (to <= floor || !last) return null;
  // Quist *himself*, who was there, said
  if (REFLEXIVE.test(last.word) && isNominal(pieces[to - 2])) return phraseEndingAt(pieces, to - 1, floor);
  if (/^(?:t?here)$/.test(last.word) && isNominal(pieces[to - 2])) {
    // an official there said
    const named = phraseEndingAt(pieces, to - 1, floor);
    return named && { from: named.from, to };
  }
  const isHer = last.word === 'her' && !isNominal(pieces[to]) && pieces[to]?.pos !== 'ADJ';
  if (last.pos === 'PRON' && (!isPossessive(last) || isHer)) {
    const before = pieces[to - 2];
    // two of them, people close to him
    const isNear =
      before?.pos === 'ADP' && /^(?:close|near|loyal|known|familiar)$/.test(pieces[to - 3]?.word ?? '');
    // the woman beside me, an old man next to him
    const person = pieces[to - 3]?.word === 'next' && before?.word === 'to' ? to - 4 : to - 3;
    const isBeside =
      (person < to - 3 || /^(?:beside|behind|opposite|near|with)$/.test(before?.word ?? '')) &&
      isNominal(pieces[person]) &&
      isPersonNoun(pieces[person]?.word ?? '');
    if (isBeside && person >= floor)
      return { from: phraseEndingAt(pieces, person + 1, floor)?.from ?? person, to };
    const chain = (before?.word === 'of' || isNear) && to - 2 > floor;
    if (!chain) return isHer ? null : { from: to - 1, to };
  } else if (
    !isNominal(last) &&
    !isHeadless(last) &&
    !isQuotedName(pieces, to - 1) &&
    !(isPossessive(last) && pieces[to - 2]?.word === 'of')
  )
    return null; // a cousin of his
  let from = to - 1;
  while (from > floor && joins(pieces, from - 1, from)) from--;
  from = withoutLeadIn(pieces, from, to, floor);
  from = withoutSpan(pieces, withoutTime(pieces, withoutClock(pieces, from, to), to), to);
  // later *that day* Mara Quist said; but: *last year*'s figures show
  const isWhen = isTimePhrase(pieces, from) || isEachTime(pieces, from);
  if (from + 2 < to && isWhen && pieces[from + 2]?.word !== "'s") from += 2;
  return from < to ? { from, to } : null;
}

/** "*every April* Gro Hauge walks", but not "every April visitor" */
const isEachTime = (pieces: readonly Piece[], i: number): boolean =>
  /^(?:every|each|one)$/.test(pieces[i]?.word ?? '') &&
  isTime(pieces[i + 1]) &&
  pieces[i + 2]?.capital === true;

/** Words that stand for a noun by themselves: "both said", "many say", "the accused". */
function isHeadless(piece: Piece): boolean {
  return (
    (piece.pos === 'DET' && piece.word !== 'the' && piece.word !== 'a') ||
    piece.pos === 'ADJ' ||
    piece.pos === 'X' ||
    piece.pos === 'SYM'
  );
}

/** Prepositions of a place or time before the subject. */
const LEAD_IN = new Set(['in', 'at', 'on', 'after', 'during', 'before', 'until', 'since']);

/** Leaves out what comes before the subject: "and police", "In a statement Clinton". */
function withoutLeadIn(pieces: readonly Piece[], start: number, to: number, floor: number): number {
  let from = start;
  while (
    from < to &&
    (pieces[from]?.pos === 'CCONJ' || pieces[from]?.pos === 'PUNCT' || pieces[from]?.word === "'s")
  )
    from++;
  const before = pieces[from]?.pos === 'ADP' ? from : from - 1;
  if (before < floor || !LEAD_IN.has(pieces[before]?.word ?? '')) return from;
  if (isPlatformBeforeName(pieces, before + 1) && before + 2 < to) return before + 2;
  if (before === 0 && arePeopleBehind(pieces, before + 1, to)) return to - 1;
  for (let i = to - 1; i > from + 1; i--) {
    const piece = pieces[i];
    const left = pieces[i - 1];
    if (!piece || !left) break;
    const begins =
      piece.pos === 'DET' ||
      (piece.pos === 'PRON' && left.pos !== 'ADP') ||
      (piece.capital && !left.capital && left.pos === 'NOUN');
    if (begins && left.pos !== 'ADP') return i;
  }
  // "In a meeting with the board of the Lisk Post *Quist* said"
  const isMet =
    !isPartOfTime(pieces, from) &&
    pieces.slice(from, to).some(({ pos }) => pos === 'ADP') &&
    pieces[from]?.pos === 'DET';
  const last = pieces[to - 1];
  // "On the wall of *Mara Quist*'s office": whose it is
  if (pieces[to]?.word === "'s" && pieces[to - 3]?.pos === 'ADP' && last?.capital) return from;
  const isName = last?.capital === true && last.pos === 'PROPN' && !isBody(last.word);
  if (before === 0 && isMet && isName && pieces[to - 2]?.capital) return to - 1;
  return pieces[from]?.pos === 'ADP' ? from + 1 : from;
}

/** "In the comments *residents* wrote", "On social media *users* wrote": people behind a place, and no part of its name. */
function arePeopleBehind(pieces: readonly Piece[], from: number, to: number): boolean {
  const [place, last] = pieces.slice(to - 2, to);
  const isPlace =
    to - from > 1 &&
    place?.pos === 'NOUN' &&
    !place.capital &&
    (/[^s]s$|^media$/.test(place.word) || pieces[from]?.pos === 'DET') &&
    !pieces.slice(from, to).some(({ pos }) => pos === 'ADP');
  const isPeople = last?.pos === 'NOUN' && !last.capital && arePeople(last.word);
  return isPlace && isPeople && isFiniteVerb(pieces[to]);
}

/** Leaves out when it was: "in *January* Falk said", "in *2023* Ada Falk said", "*yesterday* Ada Falk said". */
function withoutTime(pieces: readonly Piece[], start: number, to: number, isDated = false): number {
  // "On *May 3* keepers said": a day of the month counts nobody
  const day =
    start < 3 ? indexFrom(pieces, start + 1, (_, i) => dateStart(pieces, i) === 0, Math.min(to, 4)) : -1;
  if (day > 0) return day;
  const isIn = /^(?:in|on|since|until|by)$/.test(pieces[start - 1]?.word ?? '');
  const isPart =
    /^(?:by|at|until|since|from)$/.test(pieces[start - 1]?.word ?? '') && isPartOfTime(pieces, start);
  if (isPart) return withoutTime(pieces, start + 3, to, true);
  const isDay = /^(?:yesterday|today|tonight|later|earlier)$/.test(pieces[start]?.word ?? '');
  if (!isIn && !isDated && !(isDay && start === 0)) return start;
  let from = start;
  while (from < to - 1 && (isTime(pieces[from]) || pieces[from]?.pos === 'NUM')) from++;
  // "in *May* 2023 boats": a name must follow, but a programme may be called Today
  return from > start && pieces[from]?.capital && (isIn || isDated || to - from > 1) ? from : start;
}

/** Leaves out what o'clock it was: "at *9pm* police said", "at about *1.15am* a nurse said". */
function withoutClock(pieces: readonly Piece[], from: number, to: number): number {
  const isWhen = /^(?:at|by|after|before|until|since|around|about|from)$/.test(pieces[from - 1]?.word ?? '');
  const end = isWhen ? clockEnd(pieces, from) : from;
  return end < to ? end : from;
}

/** "*the end of* May", "*the start of* 2027" */
const isPartOfTime = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.word === 'the' &&
  /^(?:end|start|beginning|middle|turn)$/.test(pieces[i + 1]?.word ?? '') &&
  pieces[i + 2]?.word === 'of' &&
  (isTime(pieces[i + 3]) || pieces[i + 3]?.pos === 'NUM');

const SPAN = /^(?:(?:second|minute|hour|day|night|week|weekend|month|year|decade)s|decade|centur(?:y|ies))$/;

/** Leaves out how long or when it was: "for *two weeks* residents said", "in *recent years* nurses said". */
function withoutSpan(pieces: readonly Piece[], from: number, to: number): number {
  const opens = /^(?:for|in|over|within|after|during|throughout|until|since|than)$/;
  if (!opens.test(pieces[from - 1]?.word ?? '')) return from;
  let unit = from;
  while (
    unit < to &&
    !SPAN.test(pieces[unit]?.word ?? '') &&
    /^(?:DET|NUM|ADJ|ADV)$/.test(pieces[unit]?.pos ?? '')
  )
    unit++;
  if (!SPAN.test(pieces[unit]?.word ?? '') || pieces[unit]?.capital) return from;
  // for weeks *on end* residents said
  const next = pieces[unit + 1]?.word === 'on' && pieces[unit + 2]?.word === 'end' ? unit + 3 : unit + 1;
  return next < to && /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(pieces[next]?.pos ?? '') ? next : from;
}

/** "On *Telegram* Mara Quist wrote": the name of the platform ends before hers. */
const isPlatformBeforeName = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i - 1]?.word === 'on' &&
  pieces[i]?.capital === true &&
  OUTLETS.isPlatform(pieces[i].word) &&
  pieces[i + 1]?.capital === true;

/** The noun phrase that begins at piece `from`. */
export function phraseStartingAt(pieces: readonly Piece[], from: number): Range | null {
  const first = pieces[from];
  if (!first) return null;
  const owns = isPossessive(first) && (isNominal(pieces[from + 1]) || pieces[from + 1]?.pos === 'ADJ');
  if (first.pos === 'PRON' && !owns && pieces[from + 1]?.word !== 'of') return { from, to: from + 1 };
  // "*those* who live there"
  const areThose = first.word === 'those' && pieces[from + 1]?.word === 'who';
  if (areThose || isPlatformBeforeName(pieces, from)) return { from, to: from + 1 };
  let to = from;
  let hasNoun = false;
  while (goesOn(pieces, from, to, hasNoun)) {
    const { pos = 'X' } = pieces[to] ?? {};
    hasNoun ||=
      isNominal(pieces[to]) || pos === 'X' || pos === 'SYM' || (pos === 'PRON' && !isPossessive(pieces[to]));
    to++;
  }
  const adjective = to - from > 1 && pieces[to - 1]?.pos === 'ADJ'; // according to the weekly
  return hasNoun || adjective ? { from, to } : null;
}

/** The last word of the noun phrase that begins at a piece: "regulator" of "the previous regulator". */
export function headAt(pieces: readonly Piece[], from: number): string {
  const phrase = phraseStartingAt(pieces, from);
  return (phrase && pieces[headOf(pieces, phrase).to - 1]?.word) ?? '';
}
