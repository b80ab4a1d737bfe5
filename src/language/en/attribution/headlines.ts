import { isQuote } from '../../any/attribution/pieces.ts';
import type { Piece, Report } from '../../attribution.ts';
import { cueOf } from '../reportingVerbs.ts';
import { isFiniteVerb } from './2-phrases/wordKinds.ts';

/** Words of a headline, at least. */
const FEWEST = 4;

/** "Falk *Says* New Quay *Will* Open": a line that writes its verbs as if they were names, so that no name can be told. */
export function isHeadline(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(({ word }) => /\p{LC}/u.test(word));
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

/** "The union *urges members to wait*", "Museum *describes* life of ‘Iron Jack’", but not “warns of ice”, “tells members of ‘thin ice’”. */
export function isDeed(pieces: readonly Piece[], { link, lemma, cue, content }: Report): boolean {
  if (link !== 'object') return false;
  const isWarning = lemma === 'warn' && /^(?:of|against|about)$/.test(pieces[cue.to]?.word ?? '');
  const isQuoted = content.some(({ from, to }) =>
    pieces.slice(from, to).some((piece) => isQuote(piece) && /^.\p{Ll}/u.test(piece.word)),
  );
  // "Brothers *charged* over ‘theft’", "Lisk *finds* its bridge ‘tired’"
  const isTold = pieces[cue.to - 1]?.word.endsWith('s') === true && lemma !== 'find';
  return !isTold || !(isWarning || isQuoted);
}
