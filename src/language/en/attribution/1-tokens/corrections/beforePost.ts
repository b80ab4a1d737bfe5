import { isBody } from '../../people/bodies.ts';
import { isPersonNoun, isPersonWord } from '../../people/titles.ts';
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
      isPersonWord(right?.word ?? '') &&
      (left === undefined || /^(?:PROPN|DET|PART|PUNCT)$/.test(left.pos)),
  },
  {
    name: 'where somebody plays who is named next',
    example: 'Lisk *prop* Petra Lund told Tarrow *forward* Ole Falk so.',
    taken: 'anything',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      /^(?:VERB|ADV)$/.test(piece.pos) &&
      /^(?:skipper|prop|lock|guard|tackle|wing|back|forward|centre|center|spin)$/.test(piece.word) &&
      (left === undefined || isProper(left)) &&
      isProper(right) &&
      isProper(pieces[i + 2]),
  },
];

/** Words in what somebody or a body is called that the tagger takes for verbs. */
export const IN_POSTS: readonly Correction[] = [
  {
    name: 'who stands in for somebody',
    example: '*Acting* chief constable Petra Lund told us so.',
    taken: 'VERB',
    is: 'ADJ',
    holds: ({ i, piece, left, right }) =>
      piece.word === 'acting' && (i === 0 || isProper(left)) && HIGH.test(right?.word ?? ''),
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
      (isPersonNoun(right.word) || isBody(right.word)),
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
