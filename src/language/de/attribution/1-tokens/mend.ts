import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { isMediumNoun } from '../outlets.ts';

const MARKS = /^[„“"»«‚‘]+|[“”"«»‘’]+$/gu;
const NAME = /^\p{Lu}[\p{LC}\d&’'-]*(?: (?:am|der|im|und|für|\p{Lu}[\p{LC}\d&’'-]*)){0,4}$/u;

/** The name of a medium or work in quotation marks is a name and no quotation: "der »Bergpost«". */
export function mend(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const before = pieces[i - 1];
    const name = piece.word.replace(MARKS, '');
    const isNamed =
      isQuote(piece) && (before?.pos === 'DET' || isMediumNoun(before?.word ?? '')) && NAME.test(name);
    if (!isNamed) return piece;
    const start = piece.start + piece.word.indexOf(name);
    return { start, end: start + name.length, word: name.toLowerCase(), pos: 'PROPN', capital: true };
  });
}
