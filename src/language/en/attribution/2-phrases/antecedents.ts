import { indexFrom, lastIndexBefore } from '../../../../values/indexFrom.ts';
import { isQuote, phraseOf } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range } from '../../../attribution.ts';
import { isPersonOrPeople, isTitle } from '../people/titles.ts';
import { headOf } from './headOf.ts';
import { phraseEndingAt } from './nounPhrases.ts';
import { subjectEndingAt } from './subjects.ts';
import { isFiniteVerb, isRelative, isTime } from './wordKinds.ts';

/** Whom a relative word means: “the *guild* that said”, “a loss for *Mara Quist*, who said”. */
export function antecedentOf(pieces: readonly Piece[], relative: number): Phrase | null {
  const earlier = besideRelative(pieces, relative);
  if (earlier > 0) return antecedentOf(pieces, earlier);
  const comma = pieces[relative - 1]?.word === ',' ? 1 : 0;
  const named = comma > 0 ? namedBefore(pieces, relative - 1) : null;
  if (named) return named;
  const head = phraseEndingAt(pieces, relative - comma, 0);
  // “…,” a banker *who has advised Quist*, told Radio Brine
  if (!head || isQuote(pieces[head.from - 1])) return null;
  const somebody = comma > 0 ? null : whoIs(pieces, head);
  if (somebody) return somebody;
  const from = pieces[relative]?.word === 'who' ? personIn(pieces, head) : head.from;
  return { from, to: head.to, beside: null };
}

/** The place of the first of two relative words of one noun: “Mara Quist, *whose* son rows and who says so”; -1 where there is but one. */
function besideRelative(pieces: readonly Piece[], relative: number): number {
  if (pieces[relative - 1]?.pos !== 'CCONJ') return -1;
  const comma = lastIndexBefore(
    pieces,
    relative - 2,
    ({ word }, i) => word === ',' && isRelative(pieces[i + 1]),
    relative - LONGEST_RELATIVE,
  );
  const isSame = pieces[relative]?.word === 'which' || pieces[comma + 1]?.word !== 'which';
  return comma > 0 && isSame ? comma + 1 : -1;
}

/** "*Mara Quist* is a rower who says so", "*She* is a cook and a rower who says so": whoever is what the relative word tells more of. */
function whoIs(pieces: readonly Piece[], { from, to }: Range): Phrase | null {
  if (pieces.slice(from, to).some(({ pos }) => pos === 'ADP')) return null;
  const isOfList = (i: number): boolean => /^(?:,|and)$/.test(pieces[i]?.word ?? '');
  let start = from;
  while (isOfList(start - 1)) {
    const another = phraseEndingAt(pieces, start - 1, 0);
    if (!another) return null;
    start = another.from;
  }
  if (!/^(?:is|was|are|were)$/.test(pieces[start - 1]?.word ?? '')) return null;
  const subject = subjectEndingAt(pieces, start - 1, 0);
  const last = pieces[(subject?.to ?? 0) - 1];
  const isNamed = last?.pos === 'PROPN' && last.capital && !isTime(last);
  return isNamed || /^(?:he|she|they)$/.test(last?.word ?? '') ? subject : null;
}

/** Pieces of the first of two relative clauses, at most. */
const LONGEST_RELATIVE = 25;

/** The place of “who” of “Mara Quist, *who* cut the sum and called it “high””, where the verb behind “and” is at `verb`; -1 where none is. */
export function relativeBefore(pieces: readonly Piece[], verb: number): number {
  if (pieces[verb - 1]?.pos !== 'CCONJ') return -1;
  const comma = lastIndexBefore(pieces, verb, ({ word }) => word === ',');
  const isWho =
    comma > 0 && /^(?:who|which)$/.test(pieces[comma + 1]?.word ?? '') && isRelative(pieces[comma + 1]);
  return isWho && isFiniteVerb(pieces[comma + 2]) ? comma + 1 : -1;
}

/** "the head", "his aunt" */
const isPerson = (piece: Piece | undefined): boolean =>
  piece?.pos === 'NOUN' && (isTitle(piece.word) || isPersonOrPeople(piece.word));

/** Where somebody begins in a phrase whose noun is a thing: “a loss for *Mara Quist*”, “a row with *the head of the guild*”. */
function personIn(pieces: readonly Piece[], { from, to }: Range): number {
  // "a queue *of* keepers", "a fund *for* keepers" are what they are for or of
  const joint = indexFrom(pieces, from + 1, ({ word }) => /^(?:from|with|by|against)$/.test(word), to);
  const behind = headOf(pieces, { from: joint + 1, to });
  const isThings = joint > 0 && pieces[joint - 1]?.pos === 'NOUN' && !isPerson(pieces[joint - 1]);
  if (isThings && behind.to > behind.from && isPerson(pieces[behind.to - 1])) return behind.from;
  const name = indexFrom(pieces, from, ({ capital }) => capital, to);
  const nouns = pieces.slice(from, Math.max(from, name)).filter(({ pos }) => pos === 'NOUN');
  const areThings = nouns.length > 0 && !nouns.some(({ word }) => isTitle(word) || isPersonOrPeople(word));
  return areThings ? name : from;
}

/** It began with *Salt, a channel of 40,000 readers*, which wrote: a name, and what it is up to the comma. */
function namedBefore(pieces: readonly Piece[], comma: number): Phrase | null {
  const open = lastIndexBefore(pieces, comma, ({ word }) => word === ',');
  const isDescribed = /^an?$/.test(pieces[open + 1]?.word ?? '');
  const isPlain = isDescribed && !pieces.slice(open, comma).some(isFiniteVerb);
  const name = isPlain && open > 0 ? phraseEndingAt(pieces, open, 0) : null;
  return name && pieces[name.to - 1]?.capital ? phraseOf(name, { from: open, to: comma }) : null;
}
