import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import { verbGroup } from '../../2-phrases/verbGroups.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';

/** Where evidence is heard. */
export const HEARING =
  /^(?:court|jury|tribunal|inquest|inquiry|hearing|committee|panel|meeting|conference|summit)$/;

/** "*The court heard* that he had been warned by his insurer", "*the jury was told* that …": somebody else tells of it there, in the same clause. */
export function isHeardOf(pieces: readonly Piece[], from: number): boolean {
  const verb = lastIndexBefore(pieces, from, ({ word }) => /^(?:heard|hears|told)$/.test(word));
  if (verb < 1) return false;
  const hearing = verbGroup(pieces, verb);
  return (
    HEARING.test(pieces[hearing.from - 1]?.word ?? '') &&
    (pieces[verb]?.word !== 'told' || hearing.passive) &&
    isInside(pieces, verb, from)
  );
}

/** Pieces between "heard" and "that" at most: "heard *on Monday in Lisk* that". */
const BEFORE_THAT = 5;

/** "heard that *he, a keeper, was told*", "heard that it was late, and *was told*"; but: heard the case, and he was told; when it heard that it was late, he was told */
function isInside(pieces: readonly Piece[], verb: number, from: number): boolean {
  const comma = indexFrom(pieces, verb + 1, ({ word }) => word === ',' || word === ';', from);
  if (comma < 0) return true;
  const end = Math.min(comma, verb + BEFORE_THAT);
  const that = indexFrom(pieces, verb + 1, ({ word }) => word === 'that' || word === 'how', end);
  // "*When* the court heard that it was late, he was told"
  if (OPENING.test(pieces[0]?.word ?? '')) return false;
  if (that < 0) return isAround(pieces, { from: verb + 1, to: comma }, from);
  const isNew = ({ word }: Piece, i: number): boolean =>
    word === ';' ||
    (word === ',' && pieces[i + 1]?.pos === 'CCONJ' && pieces[i + 2]?.word !== 'that' && i + 2 < from);
  return indexFrom(pieces, comma, isNew, from) < 0;
}

/** "heard *Fry*, a keeper, | had been told": words beside a subject, right before its verb; but: heard the case, saw a film, was told */
function isAround(pieces: readonly Piece[], subject: Range, from: number): boolean {
  const aside = pieces.slice(subject.to + 1, from - 1);
  return (
    /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(pieces[subject.from]?.pos ?? '') &&
    pieces[from - 1]?.word === ',' &&
    aside.length > 0 &&
    aside[0]?.pos !== 'CCONJ' &&
    !isFiniteVerb(aside[0])
  );
}

/** What opens a clause that stands before the one it belongs to. */
const OPENING = /^(?:when|once|after|as|before|since|while|although|though|because)$/;
