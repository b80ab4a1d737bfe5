import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { endsClause, isQuote } from '../../../../any/attribution/pieces.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isFiniteVerb, isPossessive } from '../../2-phrases/wordKinds.ts';
import { isBody } from '../../people/bodies.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { isBeforeThat } from './behindName.ts';
import { isProper, type Correction, type Place } from './correction.ts';

/** Words that the tagger takes for adjectives: participles that say something, and nouns. */
export const TAKEN_FOR_ADJECTIVE: readonly Correction[] = [
  {
    name: 'body before what it says or is',
    example: 'The *union* claims that it was late; so says the Lisk electric *cooperative*.',
    taken: 'ADJ',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      !piece.capital &&
      isBody(piece.word) &&
      (/^(?:DET|PROPN|PART)$/.test(left?.pos ?? '') || isPossessive(left) || isProper(pieces[i - 2])) &&
      (right === undefined ||
        /^(?:PUNCT|AUX|VERB|SCONJ|ADP)$/.test(right.pos) ||
        cueOf(right.word)?.form === 'present'),
  },
  {
    name: 'past behind “another”, which no other verb follows',
    example: 'Another *described* talks as “old”.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ pieces, i, piece, left }) =>
      left?.word === 'another' &&
      cueOf(piece.word)?.form === 'past' &&
      !pieces.slice(i + 1).some(isFiniteVerb),
  },
  {
    name: 'participle of a perfect',
    example: 'The guild has *informed* the board that it was late.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      /^(?:has|have|had)$/.test(left?.word ?? '') &&
      cueOf(piece.word)?.form === 'past' &&
      (right?.pos === 'DET' || right?.pos === 'SCONJ' || right?.capital === true),
  },
  {
    name: 'somebody before where they are',
    example: 'A *cleaner* at the Assembly said so.',
    taken: 'ADJ',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      /^(?:an?|one|another)$/.test(left?.word ?? '') &&
      !piece.capital &&
      /(?:er|or|ist)$/.test(piece.word) &&
      isPersonNoun(piece.word) &&
      right?.pos === 'ADP',
  },
  {
    name: 'past of a verb of telling between who tells it and whoever is told',
    example: 'It closes on Monday, her office *informed* the board.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      !piece.capital &&
      cueOf(piece.word)?.form === 'past' &&
      ((/^(?:PROPN|NOUN|NUM)$/.test(left?.pos ?? '') &&
        /^(?:DET|NOUN|PRON)$/.test(right?.pos ?? '') &&
        pieces.slice(i + 2, i + 7).some(({ word }) => word === 'that')) ||
        (left?.pos === 'NOUN' &&
          /^(?:DET|PRON)$/.test(pieces[i - 2]?.pos ?? '') &&
          (right?.pos === 'DET' || right?.capital === true))),
  },
  {
    name: 'noun behind “the” that is an adjective too',
    example: 'A keeper in the *east* of the town asked the *public* to stay.',
    taken: 'ADJ',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      left?.word === 'the' &&
      ((right?.word === 'of' && SIDE.test(piece.word)) ||
        (right?.pos === 'PART' && PEOPLE.test(piece.word)) ||
        (piece.word === 'capital' && cueOf(right?.word ?? '') !== null)),
  },
  {
    name: 'the chief of something',
    example: 'He asked the *chief* of the road district, the then *chief*, and the water *chief*',
    taken: 'ADJ',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      piece.word === 'chief' &&
      (/^(?:ADP|PUNCT)$/.test(right?.pos ?? '') ||
        (!piece.capital && left?.pos === 'NOUN' && !/^(?:NOUN|ADJ)$/.test(right?.pos ?? ''))),
  },
  {
    name: 'past between a quotation and a name',
    example: '“No,” *fumed* Petra Lund.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      !piece.capital &&
      piece.word.endsWith('ed') &&
      endsClause(left) &&
      (isProper(right) || right?.pos === 'DET' || isPossessive(right)),
  },
  {
    name: 'what somebody did after a quotation',
    example: '“No,” coach Petra Lund *fumed*.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      piece.word.endsWith('ed') &&
      !piece.capital &&
      (/^s?he$/.test(left?.word ?? '') ||
        (isProper(left) && (right === undefined || /^[.,]$/.test(right.word)))) &&
      isQuote(pieces[lastIndexBefore(pieces, i, ({ pos }) => !/^(?:PROPN|NOUN|DET|PRON)$/.test(pos))]),
  },
  {
    name: 'past behind somebody, in a sentence without another verb',
    example: 'My grandmother *baked* on Thursdays.',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ pieces, i, piece, left, right }) =>
      piece.word.endsWith('ed') &&
      !piece.capital &&
      left?.pos === 'NOUN' &&
      isPersonNoun(left.word) &&
      (pieces[i - 2]?.pos === 'DET' || isPossessive(pieces[i - 2])) &&
      /^(?:ADP|DET|PRON|ADV|NUM)$/.test(right?.pos ?? '') &&
      pieces.at(-1)?.word === '.' &&
      !pieces.some((other) => isFiniteVerb(other) || isQuote(other)),
  },
  {
    name: 'past between somebody and what they say',
    example: 'One keeper *fumed*: “No.”',
    taken: 'ADJ',
    is: 'VERB',
    holds: ({ piece, left, right }) =>
      piece.word.endsWith('ed') &&
      !piece.capital &&
      (isProper(left) || (left?.pos === 'NOUN' && isPersonNoun(left.word))) &&
      (right?.word === ':' || (right?.word === 'that' && right.pos === 'SCONJ')),
  },
  {
    name: 'past behind somebody with a name, before its object and words in quotation marks',
    example: 'Mara Quist, who rows, *branded* the levy “a joke”.',
    taken: 'ADJ',
    is: 'VERB',
    holds: (place) => isBeforeObject(place) && !place.piece.capital && isBehindName(place),
  },
  {
    name: 'participle before "that"',
    example: 'The lawyer also *alleged* that it leaks; the guild *alleged* in court that it leaks.',
    taken: 'ADJ',
    is: 'VERB',
    holds: (place) =>
      cueOf(place.piece.word)?.form === 'past' &&
      place.left?.pos !== 'AUX' &&
      (place.right?.word === 'that' || isBeforeThat(place)),
  },
];

/** "the *east* of" */
const SIDE = /^(?:(?:north|south)?(?:east|west)?|back|front|top|bottom|inside|outside|interior|exterior)$/;

/** "the *public* to" */
const PEOPLE = /^(?:public|young|old|elderly|sick)$/;

/** *branded* the levy “a joke”, *mocked* it as “a joke”: an object and words in quotation marks, and no other verb. */
function isBeforeObject({ pieces, i, piece, right }: Place): boolean {
  const quote = indexFrom(pieces, i + 1, isQuote, i + 9);
  return (
    piece.word.endsWith('ed') &&
    (right?.pos === 'DET' || isPossessive(right) || /^(?:him|her|it|them)$/.test(right?.word ?? '')) &&
    quote > i + 1 &&
    !pieces.slice(i + 1, quote).some(isFiniteVerb)
  );
}

/** "*Mara Quist* branded", "*Mara Quist*, who rows, branded": what stands before has no verb but between commas. */
function isBehindName({ pieces, i, left }: Place): boolean {
  const isApart = left?.word === ',';
  const comma = isApart ? pieces.findIndex(({ word }) => word === ',') : i;
  return (
    isProper(pieces[comma - 1]) &&
    comma < i + (isApart ? -1 : 1) &&
    !pieces.slice(0, comma).some(isFiniteVerb)
  );
}
