import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote, wordsOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../../../attribution.ts';
import { nameEnd } from '../../2-phrases/appositions.ts';
import { isFiniteVerb, isRelative, isTime } from '../../2-phrases/wordKinds.ts';
import { genderOfName } from '../../people/firstNames.ts';
import { isThing } from '../../people/things.ts';
import { isPersonWord } from '../../people/titles.ts';
import { reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';

/** What somebody says in quotation marks and no title is: “I heard a bang”, “No.”, but not “Songs for Hay”. */
const SPOKEN = /^["“„«‘'](?:.* \p{Ll}[^\s]*|[^\s]*[.!?…])["”’'»]$/u;

/** Pieces of a post before a name, at most: "Union leader", "Deputy harbour master". */
const LONGEST_POST = 4;

/** Pieces behind a name that tell whose he is: "of the Lisk Guild". */
const LONGEST_TAIL = 8;

/** "*Mara Quist*, asked about delays: “…”", "*Mara Quist*, whose boat had sunk, made no excuses: “…”" */
export function namedFirst(pieces: readonly Piece[], colon: number): Phrase | null {
  const end = nameEnd(pieces, 0);
  // "*Quist's*, Lisk: ‘Soup to sleep in’" is a house
  const isHouse = /['’]s$/.test(pieces[end - 1]?.word ?? '');
  // "*Yesterday*, a nurse at the port: “…”"
  const isTold = end === 1 && (isTime(pieces[0]) || NO_NAME.test(pieces[0]!.word));
  const isApart = end > 0 && !isHouse && !isTold && pieces[end]?.word === ',' && isQuote(pieces[colon + 1]);
  const verbs = pieces.slice(end, colon).filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return isApart && verbs.length < 2 ? { from: 0, to: end, beside: null } : null;
}

/** Places that a sentence begins with, and which look like a name there. */
const NO_NAME = /^(?:(?:up|down)stairs|near-?by|tomorrow|yesterday|to(?:day|night)|outside|inside|abroad)$/;

/** "*Mara Quist on* the day the bridge fell: “I heard a bang.”", "*Coach Mara Quist on* the match: …": a whole name, and what it is about. */
export function namedOn(pieces: readonly Piece[], from: number, quote: number): Phrase | null {
  const start = from > 0 ? from : postEnd(pieces);
  const end = nameEnd(pieces, start);
  const isOn = end > start + 1 && /^(?:on|about)$/.test(pieces[end]?.word ?? '');
  const named = { from, to: end, beside: null };
  return isOn && isSaid(pieces[quote]) && !isThing(wordsOf(pieces, { ...named, from: start })) ? named : null;
}

const isSaid = (quote: Piece | undefined): boolean => SPOKEN.test(quote?.word ?? '');

/** “I heard a bang”: *Mara Quist on* the day the bridge fell. */
export function nameBehindColon(pieces: readonly Piece[]): Found | null {
  const isApart = isQuote(pieces[0]) && pieces[1]?.word === ':';
  const speaker = isApart ? (namedOn(pieces, 2, 0) ?? namedBehind(pieces, 2)) : null;
  const clause = { from: 1, to: pieces.length };
  return speaker && reportOfRest(pieces, speaker, clause, ['signed quotation', 'sign', 'before'], 2);
}

/** “I heard a bang”: *Mara Quist*, grocer. “I heard a bang”: *Mara Quist*.: a name and nothing but what somebody is. */
function namedBehind(pieces: readonly Piece[], from: number): Phrase | null {
  const to = nameEnd(pieces, from);
  const named = { from, to, beside: null };
  if (to < from + 2 || !isSaid(pieces[0]) || isThing(wordsOf(pieces, named))) return null;
  const rest = pieces.slice(to).filter(({ pos }) => pos !== 'PUNCT');
  const isPlain =
    rest.every((piece) => !isFiniteVerb(piece) && !isQuote(piece)) && rest.length <= LONGEST_TAIL;
  const isSomeone = rest.some(({ word, pos }) => isPersonWord(word) || pos === 'NUM');
  return isPlain && isSomeone ? named : null;
}

/** "*Nurse Mara Quist*: “…”", "*Retired teacher Mara Quist*, 70: “…”", "*Mara Quist* of the guild: “…”": a post and a name, or a name known for one. */
export function namedAlone(pieces: readonly Piece[], colon: number): Phrase | null {
  if (!isSaid(pieces[colon + 1])) return null;
  const from = postEnd(pieces);
  const small = indexFrom(pieces, from, ({ capital }) => !capital, colon);
  const to = small < 0 ? colon : small;
  const isKnown = from > 0 || genderOfName(wordsOf(pieces, { from, to })) !== null;
  const isWhole = to > from + 1 || (from > 0 && to > from);
  return isKnown && isWhole && isTail(pieces, to, colon) ? { from: 0, to, beside: null } : null;
}

/** Where a post ends that a sentence begins with, before a name: "*Union leader* Tom Fry"; 0 where none stands there. */
function postEnd(pieces: readonly Piece[]): number {
  const isPost = ({ word }: Piece, i: number): boolean =>
    isPersonWord(word) && pieces[i + 1]?.capital === true;
  const end = indexFrom(pieces, 0, isPost, LONGEST_POST);
  const isBare = pieces.slice(0, end + 1).every(({ pos }) => /^(?:NOUN|PROPN|ADJ|ADV|VERB)$/.test(pos));
  return end >= 0 && isBare ? end + 1 : 0;
}

/** Nothing, or whose somebody is, an age or what they do, between a name and the colon: "of the guild", ", 51", ", who runs it". */
function isTail(pieces: readonly Piece[], from: number, colon: number): boolean {
  if (from === colon) return true;
  const opens = /^(?:of|from|at|in|with|,|\()$/.test(pieces[from]?.word ?? '');
  const isTold = isRelative(pieces[from + 1]) || !pieces.slice(from, colon).some(isFiniteVerb);
  return opens && isTold && colon - from <= LONGEST_TAIL;
}
