import { isPersonNoun, isTitle } from '../../people/titles.ts';
import { isProper, type Correction } from './correction.ts';

/** Participles that tell what kind of a post somebody has, and are no deed. */
const OF_POSTS =
  /^(?:managing|acting|founding|presiding|leading|commanding|visiting|sitting|serving|outgoing|incoming|reigning|ruling|governing|retired|elected)$/;

/** What belongs to a post, and where somebody plays who is named next. */
export const BEFORE_POST: readonly Correction[] = [
  {
    name: 'participle before a post',
    example: 'Norlink *managing* director Petra Lund told us so.',
    taken: 'VERB',
    is: 'ADJ',
    // but: a man acting head of nothing, they were leading scientists astray
    holds: ({ piece, left, right }) =>
      OF_POSTS.test(piece.word) &&
      /^(?:NOUN|PROPN)$/.test(right?.pos ?? '') &&
      (isTitle(right?.word ?? '') || isPersonNoun(right?.word ?? '')) &&
      (left === undefined || /^(?:PROPN|DET|PART|PUNCT)$/.test(left.pos)),
  },
  {
    name: 'where somebody plays who is named next',
    example: 'Lisk *prop* Petra Lund told us so.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      /^(?:skipper|prop|lock|guard|tackle|wing|back|forward|centre|center|spin)$/.test(piece.word) &&
      (left === undefined || isProper(left)) &&
      isProper(right) &&
      isProper(pieces[i + 2]),
  },
  {
    name: 'forward who is named next',
    example: 'Lisk *forward* Petra Lund told us so.',
    taken: 'ADV',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      piece.word === 'forward' &&
      (left === undefined || isProper(left)) &&
      isProper(right) &&
      isProper(pieces[i + 2]),
  },
];
