import type { Piece } from '../../../../attribution.ts';

/** Pieces from "at" to what is a figure, at most: at *between 3* and 4 million. */
const FURTHEST = 3;

/** "3 million", "£3m", "SFr45mn", "between 3 and 4 million", "a third": how much it is, from a piece on. */
export const isAmount = (pieces: readonly Piece[], from: number): boolean =>
  pieces.slice(from, from + FURTHEST).some(({ word, pos }, i) => {
    const isShare =
      /^(?:thirds?|quarters?|fifths?|tenths?)$/.test(word) &&
      /^(?:an?|one|two|three)$/.test(pieces[from + i - 1]?.word ?? '');
    return pos === 'NUM' || pos === 'SYM' || isShare || /^\p{LC}{2,3}\d/u.test(word);
  });
