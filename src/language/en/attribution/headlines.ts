import type { Piece } from '../../attribution.ts';
import { cueOf } from '../reportingVerbs.ts';
import { isFiniteVerb } from './2-phrases/wordKinds.ts';

/** Words of a headline, at least. */
const FEWEST = 4;

/** "Falk *Says* New Quay *Will* Open": a line that writes its verbs as if they were names, so that no name can be told. */
export function isHeadline(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(({ word }) => /\p{L}/u.test(word));
  const areCapital = words.every(({ capital, word }) => capital || word.length < 5 || !/^\p{Ll}/u.test(word));
  const verb = words.findIndex((piece, i) => i > 0 && piece.capital && isVerb(piece));
  const isTitled =
    words.length >= FEWEST + 2 && words.some(({ capital, word }, i) => i > 0 && capital && SMALL.test(word));
  return words.length >= FEWEST && areCapital && (verb > 0 || isTitled);
}

/** Words that only a headline writes with a capital: Ice Blocks Pier *As* Ropes Tear. */
const SMALL = /^(?:an?|as|after|over|amid|with|from|into|but|if|when|while)$/;

const isVerb = (piece: Piece): boolean => {
  const form = cueOf(piece.word)?.form;
  return isFiniteVerb(piece) || form === 'present' || form === 'past';
};
