import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { BEHIND_ASIDE } from './behindAside.ts';
import { endsInS, isProper, type Correction, type Place } from './correction.ts';

/** Verbs behind a name, or behind what stands beside it. */
export const BEHIND_NAME: readonly Correction[] = [
  {
    name: 'verb between a whole name and an article or a number',
    example: 'It smells of tar when Mara Quist *lifts* the door.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      endsInS(piece) &&
      isProper(left) &&
      isProper(pieces[i - 2]) &&
      (/^(?:the|an?)$/.test(right?.word ?? '') || right?.pos === 'NUM'),
  },
  {
    name: 'verb behind a whole name, where no other word is one',
    example: 'Mara Park *lives* at the pier.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      i === 2 &&
      endsInS(piece) &&
      left?.capital === true &&
      isProper(pieces[0]) &&
      right?.pos === 'ADP' &&
      !pieces.some(({ pos, capital }) => (pos === 'VERB' && !capital) || pos === 'AUX'),
  },
  {
    name: 'verb behind a whole name and before what was told of, with which the sentence ends',
    example: 'Mara Quist *shares* that fear.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      i === 2 &&
      endsInS(piece) &&
      isProper(left) &&
      isProper(pieces[0]) &&
      /^(?:that|this|these|those|his|her|their)$/.test(right?.word ?? '') &&
      // "this worry" may look like a verb, too
      pieces[i + 3]?.word === '.' &&
      !pieces.slice(0, i).some(({ pos, capital }) => (pos === 'VERB' && !capital) || pos === 'AUX'),
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
    name: 'verb behind what tells who a name is',
    example: 'Mara Quist, who runs the pier, *fears* the day when it closes.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'present' &&
      left?.word === ',' &&
      /^(?:DET|PRON|SCONJ)$/.test(right?.pos ?? '') &&
      pieces.slice(0, i - 1).some(({ word }, at) => word === 'who' && isProper(pieces[at - 2])),
  },
  BEHIND_ASIDE,
  {
    name: 'verb behind an age',
    example: 'The 68-year-old *doubts* she will see more than a third of it again.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'present' &&
      (left?.word.endsWith('-year-old') === true || isAgeBefore(pieces, i)) &&
      /^(?:DET|PRON|SCONJ)$/.test(right?.pos ?? '') &&
      !(right?.word === 'that' && i + 3 > pieces.length - 1),
  },
];

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
