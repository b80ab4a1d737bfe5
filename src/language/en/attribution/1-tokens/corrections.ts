import type { Piece } from '../../../attribution.ts';
import { BEFORE_POST } from './corrections/beforePost.ts';
import { BEHIND_WHO } from './corrections/behindWho.ts';
import type { Correction } from './corrections/correction.ts';
import { IN_MEDIUM_NAME } from './corrections/inMediumName.ts';
import { TAKEN_FOR_ADJECTIVE } from './corrections/takenForAdjective.ts';
import { TAKEN_FOR_NOUN } from './corrections/takenForNoun.ts';
import { TAKEN_FOR_FUNCTION_WORD } from './corrections/takenForFunctionWord.ts';
import { TAKEN_FOR_NO_NAME } from './corrections/takenForNoName.ts';
import { TAKEN_FOR_VERB } from './corrections/takenForVerb.ts';
import { perWords } from '../../../../values/perWords.ts';

/** Where the tagger errs; of the rows for what it takes a word for, the first that holds decides. */
export const CORRECTIONS: readonly Correction[] = [
  ...IN_MEDIUM_NAME,
  ...TAKEN_FOR_FUNCTION_WORD,
  ...BEHIND_WHO,
  ...TAKEN_FOR_ADJECTIVE,
  ...TAKEN_FOR_NOUN,
  ...TAKEN_FOR_VERB,
  ...BEFORE_POST,
  ...TAKEN_FOR_NO_NAME,
];

/** The part of speech, where the tagger is known to err. */
export function correctedPos(piece: Piece, i: number, pieces: readonly Piece[]): Piece['pos'] {
  return correctionOf(piece, i, pieces)?.is ?? piece.pos;
}

/** The first correction that holds for a piece. */
export function correctionOf(piece: Piece, i: number, pieces: readonly Piece[]): Correction | undefined {
  const place = { pieces, i, piece, left: pieces[i - 1], right: pieces[i + 1] };
  return correctionsOf(piece.pos).find(({ holds }) => holds(place));
}

/** Those that may hold for what the tagger takes for a part of speech, in order. */
const correctionsOf = perWords((pos): readonly Correction[] =>
  CORRECTIONS.filter(({ taken }) => taken === pos || taken === 'anything'),
);
