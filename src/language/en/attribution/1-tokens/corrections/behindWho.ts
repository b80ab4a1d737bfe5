import { lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import type { Correction, Place } from './correction.ts';

/** Verbs of those of whom “who” tells: what they do, and what they say. */
export const BEHIND_WHO: readonly Correction[] = [
  {
    name: 'verb behind “who”',
    example: 'Two officers who *work* with the program told us so.',
    taken: 'NOUN',
    is: 'VERB',
    holds: (place) => isBehindWho(place) && /^(?:ADP|DET|PRON|ADV|ADJ|PART)$/.test(place.right?.pos ?? ''),
  },
  {
    name: 'verb behind “who” that is an adjective too',
    example: 'Those who *open* the gate told us so.',
    taken: 'ADJ',
    is: 'VERB',
    holds: (place) => isBehindWho(place) && /^(?:DET|PRON)$/.test(place.right?.pos ?? ''),
  },
  {
    name: 'verb of saying behind what those do who say it',
    example: 'Those who live nearby *say* that it was late.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      cueOf(piece.word)?.form === 'base' &&
      (left?.pos === 'ADV' || left?.word === 'nearby') &&
      /^(?:PRON|DET|SCONJ|PROPN)$/.test(right?.pos ?? '') &&
      lastIndexBefore(pieces, i, ({ word }) => word === 'who', i - LONGEST_TOLD) > 0,
  },
  {
    name: 'verb of saying behind what somebody will or would',
    example: 'All that she will *say* is that it was late.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left }) =>
      cueOf(piece.word)?.form === 'base' &&
      /^(?:will|'ll|would|'d|can|could|may|might|must|should|did|does|do)$/.test(left?.word ?? ''),
  },
];

/** Pieces between “who” and what those say, at most. */
const LONGEST_TOLD = 12;

/** "those who *work*", "residents who *work*", "Mara Quist, who *works*" */
const isBehindWho = ({ pieces, i, piece, left }: Place): boolean =>
  left?.word === 'who' &&
  !piece.capital &&
  (/^(?:NOUN|PROPN)$/.test(pieces[i - 2]?.pos ?? '') || /^(?:those|,)$/.test(pieces[i - 2]?.word ?? ''));
