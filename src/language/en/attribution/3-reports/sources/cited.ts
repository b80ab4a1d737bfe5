import { indexFrom } from '../../../../../values/indexFrom.ts';
import { allBut, phraseOf, wordsOf } from '../../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { subjectEndingAt } from '../../2-phrases/subjects.ts';
import { isFiniteVerb, isPossessive, isRelative } from '../../2-phrases/wordKinds.ts';
import { writtenName } from '../../2-phrases/writtenName.ts';
import { OUTLETS } from '../../outlets.ts';
import { isFirstName } from '../../people/firstNames.ts';
import { clauseReport, reportOfRest } from '../clauseReport.ts';
import type { Found } from '../found.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { BRIEFED } from './namelessEnd.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';

/** Pieces between a verb and "citing": "reported *on Tuesday*, citing". */
const FURTHEST = 5;

/** Whom a medium cites begins at a piece; only media say something "with reference to" somebody. */
interface Citing {
  readonly at: number;
  readonly isReference: boolean;
}

/** How media pass something on. */
const PASSING_ON = /^(?:report|write|say|inform|according)$/;

/** "Radio Sund *reports this with reference to* the guard", "Kursblatt *writes about this, citing* two officials": what stands before it is so. */
export function passedOnReport(pieces: readonly Piece[], v: number): Found | null {
  const at = pieces[v + 1]?.word === 'about' ? v + 2 : v + 1;
  if (!/^(?:this|it)$/.test(pieces[at]?.word ?? '') || !pieces[v - 1]?.capital) return null;
  const medium = subjectEndingAt(pieces, v, 0);
  if (!medium || !citingBy(pieces, medium, at + 1)) return null;
  return clauseReport(pieces, medium, v, ['words after the verb', 'report', 'object'], at + 1);
}

/**
 * "Radio Sund *reported, citing two officials*, that …", "Radio Sund, *with reference to the guard*, wrote that …": the medium
 * passes on what they say. What it has read speaks for nobody else.
 */
export function asCited(pieces: readonly Piece[], found: Found): Found {
  const { speaker, lemma, cue } = found;
  const mayPassOn = PASSING_ON.test(lemma) || lemma === 'state';
  const by =
    speaker && mayPassOn ? (citingBefore(pieces, speaker) ?? citingBy(pieces, speaker, cue.to)) : null;
  // "stated, citing a source" may be any speaker's own word
  const citing = by && (by.isReference || lemma !== 'state') ? by : null;
  const source = citing && sourceAt(pieces, citing.at);
  if (!speaker || !source || !arePeople(pieces, source) || isPossessive(pieces[source.from])) return found;
  const isWriter = lemma === 'write' && isAnonymous(pieces, source) && !isPersons(pieces, speaker);
  const isSure = lemma === 'report' || citing.isReference || isWriter;
  if (!isMedium(pieces, speaker, isSure)) return found;
  const end = indexFrom(pieces, source.to, ({ word }) => /^[,.]$/.test(word));
  const next = pieces[source.to];
  // "with reference to two officials *that it was late*" is what they say
  const isTold = next?.pos === 'SCONJ' && found.content[0]?.from === source.to + 1;
  const arePlaced = pieces[source.to - 1]?.word === 'people' && isPlace(next); // two people in the management
  const isDescribed =
    (isRelative(next) && !isTold) || next?.pos === 'ADJ' || BRIEFED.test(next?.word ?? '') || arePlaced;
  const cited = { ...source, to: isDescribed && end > 0 ? end : source.to, beside: null };
  const told = { speaker: cited, addressee: { from: speaker.from, to: speaker.to } }; // to the medium
  if (found.link !== 'before' || citing.at < cue.to) return { ...found, ...told, lemma: 'tell' };
  const clause = { from: found.clause.from, to: cited.to };
  return { ...found, ...told, lemma: 'tell', clause, content: allBut(pieces, clause) };
}

/** Whom a medium cites: "two officials", "its own *sources in the ministry*". */
function sourceAt(pieces: readonly Piece[], at: number): Range | null {
  const phrase = phraseStartingAt(pieces, at);
  const isOwn = isPossessive(pieces[at]) && phrase !== null;
  const place = isOwn && isPlace(pieces[phrase.to]) ? phraseStartingAt(pieces, phrase.to + 1) : null;
  if (!isOwn || !place) return phrase;
  return { from: pieces[at + 1]?.word === 'own' ? at + 2 : at + 1, to: place.to };
}

const isPlace = (piece: Piece | undefined): boolean => /^(?:in|at|within|inside)$/.test(piece?.word ?? '');

/** The words by which a medium cites somebody, beside its name or after the verb. */
function citingBy(pieces: readonly Piece[], { beside }: Phrase, after: number): Citing | null {
  const first = beside && pieces[beside.from]?.word === ',' ? beside.from + 1 : beside?.from;
  const inside = first === undefined ? null : citingAt(pieces, first);
  if (inside) return inside;
  for (let i = after; i < after + FURTHEST; i++) {
    const citing = citingAt(pieces, i);
    if (citing) return citing;
    if (/^(?:VERB|AUX|QUOTE|SCONJ|PRON)$/.test(pieces[i]?.pos ?? '')) return null;
  }
  return null;
}

/** "*Citing two officials*, Radio Sund reported that" */
const citingBefore = (pieces: readonly Piece[], { from }: Phrase): Citing | null =>
  pieces[from - 1]?.word === ',' && pieces.findIndex(({ word }) => word === ',') === from - 1
    ? citingAt(pieces, 0)
    : null;

function citingAt(pieces: readonly Piece[], i: number): Citing | null {
  if (/^(?:citing|quoting)$/.test(pieces[i]?.word ?? '')) return { at: i + 1, isReference: false };
  const isReference = wordsOf(pieces, { from: i, to: i + 3 }) === 'with reference to';
  return isReference ? { at: i + 3, isReference } : null;
}

/** "a source in the cabinet", "two *people* briefed on it" */
const arePeople = (pieces: readonly Piece[], source: Range): boolean =>
  isSomebody(pieces, source) ||
  (pieces[source.to - 1]?.word === 'people' &&
    !pieces.slice(source.from, source.to).some(({ pos }) => pos === 'ADP'));

/** "a *source* in the cabinet", "two *officials*": what writes and cites them is a medium, and nobody with a first name or a calling. */
const isAnonymous = (pieces: readonly Piece[], { from, to }: Range): boolean =>
  pieces
    .slice(from, to)
    .some(({ word, capital }) => !capital && /^(?:sources?|officials?|insiders?)$/.test(word));

/** "Kurt Falk" */
const isPersons = (pieces: readonly Piece[], { from }: Range): boolean => isFirstName(pieces[from]?.word);

/** A name by itself, which is a medium's where the words around are those of one. */
function isMedium(pieces: readonly Piece[], phrase: Phrase, isSure: boolean): boolean {
  const name = pieces.slice(phrase.from, phrase.to);
  const isNamed = name.at(-1)?.capital === true && !name.some(({ pos }) => pos === 'PRON');
  // "the newspaper Kursblatt"
  const isCalled = name.some(({ word, capital }) => !capital && OUTLETS.isMediumNoun(word));
  return isNamed && (isSure || isCalled || OUTLETS.isMediumName(writtenName(pieces, phrase)));
}

/** "Kursblatt *(has) learned from* two members that …"; "the pier, Kursblatt *learned from* Quist, is old": they told it. */
export function learnedReport(pieces: readonly Piece[], v: number): Found | null {
  if (pieces[v + 1]?.word !== 'from') return null;
  const group = verbGroup(pieces, v);
  const medium = group.passive || group.negated ? null : subjectEndingAt(pieces, group.from, 0);
  const source = phraseStartingAt(pieces, v + 2);
  if (!medium || !source || !isSomebody(pieces, source)) return null;
  const first = pieces[medium.from];
  if (!pieces[medium.to - 1]?.capital && first?.pos !== 'DET') return null;
  const isApart = medium.from > 1 && pieces[medium.from - 1]?.word === ',';
  const that = indexFrom(pieces, source.to, ({ word }) => word === 'that');
  if (!isApart && that < 0) return null;
  // "On Monday, the jury heard from Quist": nothing is told that they heard
  const isTold = [...pieces.slice(0, medium.from), ...pieces.slice(source.to)].some(isFiniteVerb);
  if (!isTold && that < 0) return null;
  const comma = isApart ? indexFrom(pieces, source.to, ({ word }) => /^[,.]$/.test(word)) : that + 1;
  const end = comma < 0 ? pieces.length : comma;
  const described = isApart && end > source.to ? { from: source.from, to: end } : source;
  const clause = { from: medium.from, to: end };
  const kind = ['learned from', 'tell', isApart ? 'before' : 'that'] as const;
  return {
    ...reportOfRest(pieces, phraseOf(described), clause, kind, v + 2, group.from),
    addressee: medium,
  };
}
