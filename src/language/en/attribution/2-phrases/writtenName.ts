import { capitalised } from '../../../../text/capitalised.ts';
import type { Piece, Range } from '../../../attribution.ts';

/** The words of a range, each with its capital where the text has one: "the Lisk Courier". */
export const writtenName = (pieces: readonly Piece[], { from, to }: Range): string =>
  pieces
    .slice(from, to)
    .map(({ word, capital }) => (capital ? capitalised(word) : word))
    .join(' ');
