import { findQuotations } from '../../../../src/attribution/1-sentences/quotations.ts';
import { piecesOf } from '../../../../src/attribution/1-sentences/pieces.ts';
import { ENGLISH } from '../../../../src/language/en/index.ts';
import type { Piece, Range } from '../../../../src/language/attribution.ts';

const { attribution } = ENGLISH;

/** The pieces of a sentence as its rules see them. */
export function read(sentence: string): Piece[] {
  const whole = { start: 0, end: sentence.length };
  const quotations = findQuotations(sentence, [whole], attribution);
  return attribution.mend(piecesOf(sentence, whole, attribution.tokenize(sentence), quotations));
}

/** The place of the first piece with this word. */
export const placeOf = (pieces: readonly Piece[], word: string): number =>
  pieces.findIndex((piece) => piece.word === word);

/** The words of some pieces. */
export const wordsOf = (sentence: string, pieces: readonly Piece[], range: Range | null): string | null =>
  range && sentence.slice(pieces[range.from]?.start, pieces[range.to - 1]?.end);
