import { isBody } from '../../people/bodies.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { isProper, type Correction } from './correction.ts';

/** Words in what somebody or a body is called that the tagger takes for verbs. */
export const IN_POSTS: readonly Correction[] = [
  {
    name: 'who stands in for somebody',
    example: '*Acting* chief constable Petra Lund told us so.',
    taken: 'VERB',
    is: 'ADJ',
    holds: ({ i, piece, left, right }) =>
      piece.word === 'acting' &&
      (i === 0 || left?.pos === 'DET' || isProper(left)) &&
      HIGH.test(right?.word ?? ''),
  },
  {
    name: 'what somebody’s person or body is for',
    example: 'Its *managing* director left.',
    taken: 'VERB',
    is: 'ADJ',
    holds: ({ piece, left, right }) =>
      piece.word.endsWith('ing') &&
      /^(?:'s|its|his|her|their|our|my)$/.test(left?.word ?? '') &&
      right?.pos === 'NOUN' &&
      (isPersonNoun(right.word) || isBody(right.word) || right.word === 'team'),
  },
  {
    name: '“works” in what a body is for',
    example: 'The Lisk public *works* department said so.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      piece.word === 'works' &&
      !piece.capital &&
      /^(?:ADJ|NOUN)$/.test(left?.pos ?? '') &&
      right?.pos === 'NOUN' &&
      isBody(right.word),
  },
];

/** What a high post begins with. */
const HIGH = /^(?:chief|deputy|assistant|head|prime|first|vice|senior|general)$/;
