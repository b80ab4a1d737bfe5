import { isQuotedWord } from '../../../language/any/attribution/pieces.ts';
import type { Piece } from '../../../language/attribution.ts';
import type { PeopleLanguage } from '../../../language/people.ts';
import { isKindOfThing } from './titles.ts';

/** Whether a word is part of the name that ends before `end`: a capitalised one, or a small one, a number or a nickname inside. */
export function isNamePart(
  pieces: readonly Piece[],
  i: number,
  end: number,
  people: PeopleLanguage,
): boolean {
  const piece = pieces[i];
  const { particles } = people;
  if (!piece) return false;
  if (isNumbered(pieces, i, end, people)) return true;
  // the *Lisk-based* Institute for Ice
  if (piece.pos === 'ADJ' && piece.word.includes('-')) return false;
  if (piece.capital && piece.pos !== 'DET' && piece.pos !== 'PRON') return true;
  // the podcast *The* Long Reach
  if (piece.capital && piece.pos === 'DET' && pieces[i + 1]?.capital && pieces[i - 1]?.pos === 'NOUN')
    return true;
  if (piece.pos === 'NUM' && i === end - 1) return true;
  // Lisk Radio *5* Live; but: PC *5* Quist
  const isBetweenNames = pieces[i - 1]?.capital === true && pieces[i + 1]?.capital === true && i < end - 1;
  if (piece.pos === 'NUM' && isBetweenNames && !people.isTitle(pieces[i - 1]?.word ?? '')) return true;
  if (isQuotedWord(piece)) return pieces[i - 1]?.capital === true && i < end - 1; // Rhys 'The Anvil' Adair
  // the group Boats *at* Night
  const isInside =
    people.places.test(piece.word) &&
    pieces[i - 1]?.capital === true &&
    i > 1 &&
    !pieces[i - 2]?.capital &&
    isKindOfThing(pieces[i - 2], people);
  if (isInside && i < end - 1) return true;
  // Committee *for a* Fair Harbour
  const isJoined = piece.pos === 'DET' && pieces[i - 1]?.pos === 'ADP' && pieces[i - 2]?.capital === true;
  if (!(particles.has(piece.word) || isJoined) || i >= end - 1) return false;
  // Director *for the* Highlands Ada Febig
  const isBetween =
    piece.pos === 'DET' && pieces[i - 1]?.pos === 'ADP' && particles.has(pieces[i - 1]?.word ?? '');
  // van *der* Straeten
  const isChained =
    !pieces[i - 1]?.capital && particles.has(pieces[i - 1]?.word ?? '') && pieces[i + 1]?.capital;
  return pieces[i - (isBetween || isChained ? 2 : 1)]?.capital ?? false;
}

/** The *22nd* Brigade: a body that is told from others by its number. */
export const isNumbered = (
  pieces: readonly Piece[],
  i: number,
  end: number,
  { isBody }: PeopleLanguage,
): boolean =>
  /^\d+\p{Ll}{2}$/u.test(pieces[i]?.word ?? '') &&
  pieces[i + 1]?.capital === true &&
  isBody(pieces[end - 1]?.word ?? '');
