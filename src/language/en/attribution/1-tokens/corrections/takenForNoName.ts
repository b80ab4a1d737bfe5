import { MONTHS } from '../../../calendar.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isTime } from '../../2-phrases/wordKinds.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { isInSmallLetters, type Correction, type Place } from './correction.ts';

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
      isInside(left) &&
      right?.capital === true &&
      isInSmallLetters(pieces),
  },
  {
    name: 'small word as a first name behind a quotation',
    example: '“No,” *Per* Lund, a baker, said.',
    taken: 'anything',
    is: 'PROPN',
    holds: (place) => place.piece.capital && isSmallWord(place.piece) && opensNameBehindQuotation(place),
  },
  {
    name: 'small word as a first name before a verb of saying',
    example: '*To* Lund told the guild that it leaks.',
    taken: 'anything',
    is: 'PROPN',
    holds: ({ pieces, i, piece, right }) =>
      i === 0 &&
      /^(?:ADP|PART|AUX)$/.test(piece.pos) &&
      right?.pos === 'PROPN' &&
      !isTime(right) &&
      isSaid(pieces[2], pieces[3]) &&
      pieces.at(-1)?.word !== '?',
  },
  {
    name: 'month as a first name beside words said',
    example: '“No,” said *May* Lund.',
    taken: 'NOUN',
    is: 'PROPN',
    holds: (place) =>
      MONTHS.includes(place.piece.word) &&
      place.piece.capital &&
      place.right?.capital === true &&
      (isFinite(place.left) || opensNameBehindQuotation(place)),
  },
  {
    name: 'month as the first name of somebody who is told of',
    example: 'His daughter *May* wrote that it leaks.',
    taken: 'NOUN',
    is: 'PROPN',
    holds: ({ piece, left, right }) =>
      MONTHS.includes(piece.word) && piece.capital && isPersonNoun(left?.word ?? '') && isFinite(right),
  },
];

/** Neither an article nor a conjunction, which stand before names. */
const isSmallWord = ({ pos }: Place['piece']): boolean => /^(?:ADP|PART|AUX|PRON)$/.test(pos);

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
