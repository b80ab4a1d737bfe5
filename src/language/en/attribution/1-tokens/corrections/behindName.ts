import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { endsInS, isProper, type Correction, type Place } from './correction.ts';

/** Verbs behind a name, or behind what stands beside it. */
export const BEHIND_NAME: readonly Correction[] = [
  {
    name: 'verb behind a whole name',
    example: 'It smells of tar when Mara Quist *lifts* the door.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      endsInS(piece) &&
      isProper(pieces[i - 2]) &&
      ((isProper(left) && (/^(?:the|an?)$/.test(right?.word ?? '') || right?.pos === 'NUM')) ||
        (i === 2 && left?.capital === true && isOnlyVerb(pieces, i))),
  },
  {
    name: 'only verb behind a whole name and what stands between commas',
    example: 'Mara Quist, 52, *milks* nine cows near Upper Lisk.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      endsInS(piece) &&
      !piece.capital &&
      (left?.word === ',' || (left?.pos === 'ADV' && pieces[i - 2]?.word === ',')) &&
      isProper(pieces[0]) &&
      pieces[1]?.capital === true &&
      pieces[2]?.word === ',' &&
      i > 3 &&
      i < LONGEST_ASIDE &&
      /^(?:DET|NUM|PRON|ADP|NOUN)$/.test(right?.pos ?? '') &&
      !pieces.slice(i).some(({ word, pos }) => pos === 'VERB' || pos === 'AUX' || word === ','),
  },
  {
    name: 'verb behind what is set between commas, where no other word is one',
    example: 'The guild, however, *doubts* it.',
    taken: 'NOUN',
    is: 'VERB',
    holds: (place) => cueOf(place.piece.word)?.form === 'present' && isBehindAside(place),
  },
  {
    name: 'verb behind an age',
    example: 'The 68-year-old *doubts* she will see more than a third of it again.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'present' &&
      (left?.word.endsWith('-year-old') === true || isAgeBefore(pieces, i)) &&
      /^(?:DET|PRON|SCONJ)$/.test(right?.pos ?? ''),
  },
];

/** "Mara Park *lives* at the pier.", "Mara Quist *shares* that fear.": “fear” may look like a verb, too. */
const isOnlyVerb = (pieces: readonly Piece[], i: number): boolean =>
  (pieces[i + 1]?.pos === 'ADP' &&
    !pieces.some(({ pos, capital }) => (pos === 'VERB' && !capital) || pos === 'AUX')) ||
  (/^(?:that|this|these|those|his|her|their)$/.test(pieces[i + 1]?.word ?? '') &&
    pieces[i + 3]?.word === '.');

/** Pieces of a name and what stands between commas behind it, at most. */
const LONGEST_ASIDE = 16;

/** "68 - year - old", which is one word later. */
const isAgeBefore = (pieces: readonly Piece[], i: number): boolean =>
  pieces
    .slice(Math.max(0, i - 4), i)
    .map(({ word }) => word)
    .join('') === '-year-old';

/** the guild *alleged* in court that; but: the sum quoted in letters that were sent */
export const isBeforeThat = ({ pieces, i, left, right }: Place): boolean =>
  right?.pos === 'ADP' &&
  (left?.pos === 'NOUN' || isProper(left)) &&
  pieces[i + 3]?.word === 'that' &&
  pieces[i + 3]?.pos === 'SCONJ' &&
  !isFiniteVerb(pieces[i + 4]);

/** "The guild, *by contrast,* fears for the pier", "A keeper, *who rows there,* fears it"; but: "In Lisk, however, fears for it grew" */
function isBehindAside({ pieces, i, left, right }: Place): boolean {
  const comma = pieces.findIndex(({ word }) => word === ',');
  const [first, second] = pieces.slice(comma + 1);
  const isAside = /^(?:ADV|ADP)$/.test(first?.pos ?? '') || isWh(first);
  const isOpen = isAside || (first?.word === 'and' && isWh(second));
  const isObject = /^(?:DET|PRON|NUM|SCONJ)$/.test(right?.pos ?? '');
  const isLast = right?.word === 'for' && !pieces.slice(i + 1).some(isFiniteVerb);
  const [opener] = pieces;
  const isHead = /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(opener?.pos ?? '');
  const head = pieces.slice(0, comma);
  const isTold = head.some(isWh); // A keeper who rows, and who fishes, fears it
  return (
    left?.word === ',' &&
    comma > 0 &&
    comma < i - 1 &&
    isOpen &&
    isHead &&
    (isTold || !head.some(isFiniteVerb)) &&
    (isObject || isLast)
  );
}

/** "who", "which", "whose" */
const isWh = (piece: Piece | undefined): boolean => piece?.word.startsWith('wh') === true;
