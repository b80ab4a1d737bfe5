import { isQuotedWord } from '../../language/any/attribution/pieces.ts';
import type { Piece } from '../../language/attribution.ts';

/** A capitalised word, or a small one, a nickname or an apostrophe between two: Oko na Brzegu, Rhys 'The Anvil' Adair, the Pilots' Board. */
export const isOfName = (pieces: readonly Piece[], i: number): boolean =>
  (pieces[i]?.capital === true && pieces[i]?.pos === 'PROPN') ||
  ((isSmallName(pieces[i]) ||
    isQuotedWord(pieces[i]) ||
    (pieces[i]?.word === "'" && pieces[i - 1]?.end === pieces[i]?.start)) &&
    pieces[i - 1]?.capital === true &&
    pieces[i + 1]?.capital === true);

const isSmallName = (piece: Piece | undefined): boolean =>
  piece?.pos === 'PROPN' && !piece.capital && /^\p{Ll}{1,3}$/u.test(piece.word);
