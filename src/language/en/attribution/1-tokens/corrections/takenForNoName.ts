import { MONTHS } from '../../../calendar.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isFiniteVerb, isTime } from '../../2-phrases/wordKinds.ts';
import { isInSmallLetters, isProper, type Correction, type Place } from './correction.ts';

/** First names that are words of another kind too, where what stands around tells that somebody is named. */
export const TAKEN_FOR_NO_NAME: readonly Correction[] = [
  {
    name: 'small word as a first name inside a sentence',
    example: '“No,” said *Will* Lund.',
    taken: 'anything',
    is: 'PROPN',
    // "as I Am Quist told us": the pronoun is always written so
    holds: ({ pieces, piece, left, right }) =>
      piece.capital &&
      isSmallWord(piece) &&
      piece.word !== 'i' &&
      (isInside(left) || left?.word === ',') &&
      right?.capital === true &&
      isInSmallLetters(pieces),
  },
  {
    name: 'first name that is another word too, behind a quotation',
    example: '“No,” *Per* Lund, a baker, said.',
    taken: 'anything',
    is: 'PROPN',
    holds: (place) =>
      place.piece.capital &&
      (isSmallWord(place.piece) || MONTHS.includes(place.piece.word)) &&
      opensNameBehindQuotation(place),
  },
  {
    name: 'small word as a first name before a verb of saying',
    example: '*To* Lund told the guild that it leaks.',
    taken: 'anything',
    is: 'PROPN',
    holds: ({ pieces, i, piece, right }) =>
      i === 0 &&
      piece.word !== 'as' &&
      /^(?:ADP|PART|AUX)$/.test(piece.pos) &&
      right?.pos === 'PROPN' &&
      !isTime(right) &&
      isSaid(pieces[2], pieces[3]) &&
      pieces.at(-1)?.word !== '?',
  },
  {
    name: '“Per” as a first name before a verb that has no other subject',
    example: '*Per* Lund, 81, said that it leaks.',
    taken: 'ADP',
    is: 'PROPN',
    // "Per Lund, boats leak"
    holds: ({ pieces, i, piece, right }) => {
      const verb = i === 0 && piece.word === 'per' && isProper(right) ? pieces.findIndex(isFiniteVerb) : -1;
      return verb > 1 && (isProper(pieces[verb - 1]) || pieces[verb - 1]?.word === ',');
    },
  },
  {
    name: 'auxiliary as a first name before what somebody is',
    example: '*Do* Lund, a baker, told us so.',
    taken: 'AUX',
    is: 'PROPN',
    // "Had Lund, a baker, known of it, …"
    holds: ({ pieces, i, piece }) => {
      const comma = i === 0 ? pieces.findIndex(({ word }) => word === ',') : -1;
      const isDescribed = /^(?:an?|the)$/.test(pieces[comma + 1]?.word ?? '');
      const areNames = comma > 1 && comma < 4 && pieces.slice(1, comma).every(isProper);
      return areNames && isDescribed && !INVERTED.test(piece.word) && pieces.at(-1)?.word !== '?';
    },
  },
  {
    name: '“An” before a consonant',
    example: '*An* Tveit, a baker, told us so.',
    taken: 'DET',
    is: 'PROPN',
    holds: ({ pieces, piece, right }) =>
      piece.word === 'an' &&
      piece.capital &&
      isProper(right) &&
      /^[bcdgjkpqtvwz]/.test(right?.word ?? '') &&
      isInSmallLetters(pieces),
  },
  {
    name: 'small word as a surname beside words said',
    example: '“No,” *An* said.',
    taken: 'anything',
    is: 'PROPN',
    holds: ({ piece, left, right }) =>
      piece.capital &&
      (piece.pos === 'INTJ' || /^(?:an|do|so|or)$/.test(piece.word)) &&
      ((left?.pos === 'QUOTE' && isFinite(right)) ||
        (isFinite(left) && (!right || /^[.,;]$/.test(right.word)))),
  },
];

/** Auxiliaries that a condition begins with: "*Had* Lund known of it". */
const INVERTED = /^(?:had|should|were|did|be|may|might|could)$/;

/** Neither an article nor a conjunction, which stand before names. */
const isSmallWord = ({ pos }: Place['piece']): boolean => /^(?:ADP|PART|AUX|PRON|INTJ)$/.test(pos);

/** A word in small letters: what follows it in capitals begins no sentence. */
const isInside = (left: Place['left']): boolean =>
  left !== undefined && !left.capital && /^\p{Ll}/u.test(left.word);

/** A verb of saying with a subject: "said", not "saying". */
function isFinite(piece: Place['left']): boolean {
  const form = piece?.pos === 'VERB' ? cueOf(piece.word)?.form : undefined;
  return form === 'past' || form === 'present';
}

/** “No,” *Per Lund*, “No!” *Per Lund* said: behind a comma nothing else begins with a capital. */
function opensNameBehindQuotation({ pieces, i, left, right }: Place): boolean {
  if (left?.pos !== 'QUOTE' || !right?.capital || isTime(right)) return false;
  return /,["”’'»]+$/u.test(left.word) || (/[!?]["”’'»]+$/u.test(left.word) && isFinite(pieces[i + 2]));
}

/** "told the guild", "said that", "wrote:", which nothing but a name can stand before: "In Lisk *proposed cuts* …" */
function isSaid(verb: Place['left'], after: Place['left']): boolean {
  const cue = verb?.pos === 'VERB' ? cueOf(verb.word) : undefined;
  if (cue?.form !== 'past' || after?.capital) return false;
  return cue.lemma === 'tell' || /^(?:SCONJ|PRON|DET|QUOTE)$/.test(after?.pos ?? '') || after?.word === ':';
}
