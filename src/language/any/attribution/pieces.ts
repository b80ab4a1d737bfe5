import type { Span } from '../../../types.ts';
import type { Phrase, Piece, Range } from '../../attribution.ts';

const END_OF_CLAUSE = /[,.!?…;–—-]["”’'»“‘«]*$/u;
/** Quotations this short can be part of a noun phrase: the “Apprentice” star. */
const SHORT = 40;

export const isQuote = (piece: Piece | undefined): boolean => piece?.pos === 'QUOTE';

/** The quotation ends as a sentence or with the comma that comes before "she said". */
export const endsClause = (piece: Piece | undefined): boolean =>
  isQuote(piece) && END_OF_CLAUSE.test(piece?.word ?? '');

/** A few quoted words inside a sentence: the “Apprentice” star. */
export const isQuotedWord = (piece: Piece | undefined): boolean =>
  isQuote(piece) && !endsClause(piece) && (piece?.word.length ?? 0) <= SHORT;

/** Rhys *'The Anvil'* Adair: a few quoted words between two capitals. */
export const isNickname = (pieces: readonly Piece[], i: number): boolean =>
  isQuotedWord(pieces[i]) && pieces[i - 1]?.capital === true && pieces[i + 1]?.capital === true;

export const isNoun = (piece: Piece | undefined): boolean => piece?.pos === 'NOUN' || piece?.pos === 'PROPN';

/** A noun or a number. */
export const isNominal = (piece: Piece | undefined): boolean => isNoun(piece) || piece?.pos === 'NUM';

export const isDash = (piece: Piece | undefined): boolean => /^(?:--|[–—―])$/u.test(piece?.word ?? '');

/**
 * The same piece as another part of speech. Written out, as all pieces are: the grammar looks at them all the time, and V8
 * is slow with objects that were made in several ways.
 */
export const tagged = (
  { start, end, word, capital }: Piece,
  pos: Piece['pos'],
  isCapital = capital,
): Piece => ({ start, end, word, pos, capital: isCapital });

/** The words of a range as those that name somebody. */
export const phraseOf = ({ from, to }: Range, beside: Range | null = null): Phrase => ({ from, to, beside });

/** The text under a range of pieces. */
export function spanOf(pieces: readonly Piece[], { from, to }: Range): Span {
  const start = pieces[from]?.start ?? 0;
  return { start, end: pieces[to - 1]?.end ?? start };
}

/** The words of a range in small letters, with a space between them. */
export const wordsOf = (
  pieces: readonly Piece[],
  { from, to }: Range = { from: 0, to: pieces.length },
): string =>
  pieces
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** All but the clause. */
export function allBut(pieces: readonly Piece[], { from, to }: Range): Range[] {
  return [
    { from: 0, to: from },
    { from: to, to: pieces.length },
  ].filter((range) => range.to > range.from);
}
