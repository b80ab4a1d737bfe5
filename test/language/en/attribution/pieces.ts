import { findQuotations } from '../../../../src/attribution/1-sentences/quotations.ts';
import { piecesOf } from '../../../../src/attribution/1-sentences/piecesOf.ts';
import { ENGLISH } from '../../../../src/language/en/index.ts';
import type { Piece, Range } from '../../../../src/language/attribution.ts';

const { attribution } = ENGLISH;

/** The pieces of a sentence as the tagger takes them. */
export function readTagged(sentence: string): Piece[] {
  const whole = { start: 0, end: sentence.length };
  const quotations = findQuotations(sentence, [whole], attribution);
  return piecesOf(sentence, whole, [...attribution.tokenize(sentence)], quotations);
}

/** The pieces of a sentence as its rules see them. */
export const read = (sentence: string): Piece[] => attribution.mend(readTagged(sentence));

/** A sentence without the asterisks around one word, and where the word begins. */
export const markedIn = (example: string): { sentence: string; start: number } => ({
  sentence: example.replaceAll('*', ''),
  start: example.indexOf('*'),
});

/** An example without its asterisks, and where each word between two of them begins. */
export const allMarkedIn = (example: string): { sentence: string; starts: readonly number[] } => ({
  sentence: example.replaceAll('*', ''),
  starts: [...example.matchAll(/\*[^*]+\*/g)].map(({ index }, before) => index - 2 * before),
});

/** What an example of a row tells, and behind its "but" what is not so. */
export const sidesOf = (example: string): readonly { side: string; isSo: boolean }[] =>
  example.split('; but: ').map((side, i) => ({ side, isSo: i === 0 }));

/** The place of the first piece with this word. */
export const placeOf = (pieces: readonly Piece[], word: string): number =>
  pieces.findIndex((piece) => piece.word === word);

/** The words of some pieces. */
export const wordsOf = (sentence: string, pieces: readonly Piece[], range: Range | null): string | null =>
  range && sentence.slice(pieces[range.from]?.start, pieces[range.to - 1]?.end);
