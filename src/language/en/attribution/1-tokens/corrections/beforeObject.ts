import { isPossessive } from '../../2-phrases/wordKinds.ts';
import { IRREGULAR_PASTS } from '../irregularPasts.ts';
import { isProper, type Correction } from './correction.ts';

/** Verbs that the tagger takes for nouns, by what stands behind them as their object. */
export const BEFORE_OBJECT: readonly Correction[] = [
  {
    name: '“cast” before what is cast on something',
    example: 'Mara Quist *cast* doubt on the count.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, right }) => piece.word === 'cast' && right?.word === 'doubt',
  },
  {
    name: 'irregular past between a name and its object',
    example: 'Mara Quist *cast* her vote early and said so.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      IRREGULAR_PASTS.has(piece.word) &&
      !piece.capital &&
      isProper(left) &&
      (right?.pos === 'DET' || isPossessive(right)),
  },
  {
    name: '“put” before “it”',
    example: 'A study of 2019 *put* it plainly.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ i, piece, right }) => i > 1 && /^puts?$/.test(piece.word) && right?.word === 'it',
  },
  {
    name: '“costs” before a price',
    example: 'A new boiler *costs* £900.',
    taken: 'NOUN',
    is: 'VERB',
    holds: ({ piece, left, right }) => piece.word === 'costs' && left?.pos === 'NOUN' && right?.pos === 'SYM',
  },
];
