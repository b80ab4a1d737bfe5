import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isFirstName } from '../../people/firstNames.ts';
import { endsInS, isProper, type Correction } from './correction.ts';
import { IN_POSTS } from './beforePost.ts';
import {
  endsRelative,
  hasNoEnding,
  isBareNoun,
  isBeforeSpeaker,
  isFormerPost,
  isInPost,
  isOneOfAKind,
} from './withoutEnding.ts';

/** What somebody leads. */
const LED =
  /^(?:study|team|project|research|policy|campaign|programme|program|design|clinical|operations|technical)$/;

/** Words that the tagger takes for verbs: nouns that have a verb beside them, and names. */
export const TAKEN_FOR_VERB: readonly Correction[] = [
  ...IN_POSTS,
  {
    name: 'whose it is, before its apostrophe',
    example: "A source in the *whips*' office said so.",
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      endsInS(piece) &&
      left?.pos === 'DET' &&
      /^['’]$/.test(right?.word ?? '') &&
      pieces[i + 2]?.pos === 'NOUN',
  },
  {
    name: '“lead” as whoever leads',
    example: 'A flight operations *lead*, who was there, said so.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      piece.word === 'lead' &&
      ((left?.pos === 'NOUN' && !left.capital && right?.pos === 'PUNCT') ||
        // Study *lead* Petra Lund said so
        (LED.test(left?.word ?? '') && isProper(right) && isProper(pieces[i + 2]))),
  },
  {
    name: 'what a thing is between where it is from and its noun',
    example: 'Soldiers of a Norlandic *motorised* regiment said so.',
    taken: 'VERB',
    is: 'ADJ',
    holds: ({ pieces, i, piece, left, right }) =>
      !piece.capital &&
      piece.word.endsWith('ed') &&
      cueOf(piece.word) === null &&
      isProper(left) &&
      /^an?$/.test(pieces[i - 2]?.word ?? '') &&
      right?.pos === 'NOUN' &&
      /^(?:VERB|AUX)$/.test(pieces[i + 2]?.pos ?? ''),
  },
  {
    name: 'verb with a capital',
    example: 'He told Senator *Grant* Walker that it leaks.',
    taken: 'VERB',
    is: 'PROPN',
    holds: ({ piece, i }) => piece.capital && i > 0,
  },
  {
    name: 'verb with a capital that says something',
    example: '*Lynch* said so.',
    taken: 'VERB',
    is: 'PROPN',
    holds: ({ pieces, i, piece, right }) => {
      const verb = /^(?:also|later|then|again)$/.test(right?.word ?? '') ? pieces[i + 2] : right;
      return piece.capital && /^(?:past|present)$/.test(cueOf(verb?.word ?? '')?.form ?? '');
    },
  },
  {
    name: 'verb as the first word of a name',
    example: '*Josh* Falk pushed back.',
    taken: 'VERB',
    is: 'PROPN',
    // "Met Anna Bell at noon." is a note
    holds: ({ pieces, i, piece, right }) =>
      i === 0 &&
      piece.capital &&
      isProper(right) &&
      (isFirstName(piece.word) ||
        // *Dot* Falk, 68, …: whatever name it is
        isBeforeAge(pieces) ||
        // *Met* Éireann says
        (piece.word === 'met' && cueOf(pieces[2]?.word ?? '') !== null)),
  },
  {
    name: 'noun in the plural behind "reports that"',
    example: 'The charity reports that *calls* to it doubled.',
    taken: 'VERB',
    is: 'NOUN',
    // either "reports" is the verb, or a plural, behind which "that" has no verb of one thing
    holds: ({ pieces, i, piece, left }) =>
      endsInS(piece) && left?.word === 'that' && cueOf(pieces[i - 2]?.word ?? '')?.form === 'present',
  },
  {
    name: 'verb without an ending in a post',
    example: 'The fire is out, *watch* manager Del Pine said.',
    taken: 'VERB',
    is: 'NOUN',
    holds: isInPost,
  },
  {
    name: 'verb that is an occupation before a name and what its bearer says',
    example: '“It is late,” *skipper* Del Pine said.',
    taken: 'VERB',
    is: 'NOUN',
    holds: isBeforeSpeaker,
  },
  {
    name: 'verb without an ending of what somebody has made',
    example: 'An earlier *estimate* by the guild put it at nine; a later *report* put it at ten.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      hasNoEnding(piece) &&
      (right?.word === 'by' ||
        (/^(?:earlier|later)$/.test(left?.word ?? '') && /^(?:VERB|AUX)$/.test(right?.pos ?? ''))) &&
      /^(?:NOUN|ADJ|ADV)$/.test(left?.pos ?? '') &&
      /^(?:an?|another|one)$/.test(pieces[i - 2]?.word ?? ''),
  },
  {
    name: 'second noun of a list',
    example: 'They pay for boats, ads and phone *calls*.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      endsInS(piece) &&
      left?.pos === 'NOUN' &&
      pieces[i - 2]?.pos === 'CCONJ' &&
      (right === undefined || right.word === '.'),
  },
  {
    name: 'what somebody has made or thinks',
    example: "Her *modelling* suggests a rise, said a man who knows the guild's *thinking*.",
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      /^(?:'s|his|her|its|their)$/.test(left?.word ?? '') &&
      (piece.word === 'thinking' ||
        ((piece.word.endsWith('ing') ||
          (/^(?:his|its|their)$/.test(left?.word ?? '') && hasNoEnding(piece))) &&
          (right?.pos === 'VERB' || cueOf(right?.word ?? '')?.form === 'past'))),
  },
  {
    name: 'participle between an article and a noun',
    example: '“No,” wrote a user with a *verified* Parcelo address.',
    taken: 'VERB',
    is: 'ADJ',
    holds: ({ piece, left, right }) =>
      piece.word.endsWith('ed') &&
      !piece.capital &&
      /^(?:an?|the)$/.test(left?.word ?? '') &&
      /^(?:NOUN|PROPN|ADJ)$/.test(right?.pos ?? ''),
  },
  {
    name: 'noun behind “according to”, and in the plural behind any “to”',
    example: 'It rose according to *figures*, and the keeper apologised to *fans*.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left }) =>
      left?.word === 'to' &&
      (/^(?:according|reference)$/.test(pieces[i - 2]?.word ?? '') ||
        (endsInS(piece) && !/(?:focus|chorus|caucus|^(?:bias|canvas|gas|bus|summons))$/.test(piece.word))),
  },
  {
    name: 'verb without an ending between whose somebody was and a name',
    example: 'Former Lisk *prop* Otto Lind left.',
    taken: 'VERB',
    is: 'NOUN',
    holds: isFormerPost,
  },
  {
    name: 'verb without an ending at the end of what somebody is told by',
    example: 'Mara Quist, who stands for the Mill Lane *ward*, left.',
    taken: 'VERB',
    is: 'NOUN',
    holds: endsRelative,
  },
  {
    name: 'verb without an ending at the end of a phrase',
    example: 'The head of the accident *ward*, Mara Quist, left.',
    taken: 'VERB',
    is: 'NOUN',
    holds: isBareNoun,
  },
  {
    name: 'verb without an ending behind “a” and a noun',
    example: 'A secret police *file* describes her.',
    taken: 'VERB',
    is: 'NOUN',
    holds: isOneOfAKind,
  },
  {
    name: 'between an owner and a noun',
    example: "The report's *lead* author left.",
    taken: 'VERB',
    is: 'ADJ',
    holds: ({ piece, left, right }) =>
      !/(?:ed|en|ing)$/.test(piece.word) &&
      /^(?:'s|its|his|their|our|my)$/.test(left?.word ?? '') &&
      right?.pos === 'NOUN',
  },
];

/** "Dot Falk*, 68,*" */
const isBeforeAge = ([, , comma, age, end]: readonly Piece[]): boolean =>
  comma?.word === ',' && /^\d{2}$/.test(age?.word ?? '') && end?.word === ',';
