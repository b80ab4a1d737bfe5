import { indexFrom, lastIndexBefore } from '../../../../../indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isBody } from '../../people/bodies.ts';
import { genderOfName } from '../../people/firstNames.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { IRREGULAR_PASTS } from '../irregularPasts.ts';
import { isSaidTogether } from './collectives.ts';
import { endsInS, isProper, type Correction, type Place } from './correction.ts';

/** Words that the tagger takes for verbs: nouns that have a verb beside them, and names. */
export const TAKEN_FOR_VERB: readonly Correction[] = [
  {
    name: 'what an order is about, before what it says',
    example: 'Report *calls* that claim to be from the bank.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      i === 1 &&
      /^(?:calls|texts|e-?mails|mails|messages|letters|posts|offers|visits)$/.test(piece.word) &&
      cueOf(left?.word ?? '')?.form === 'base' &&
      right?.word === 'that' &&
      cueOf(pieces[i + 2]?.word ?? '')?.form === 'base',
  },
  {
    name: '“lead” as whoever leads',
    example: 'A flight operations *lead*, who was there, said so.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      piece.word === 'lead' && left?.pos === 'NOUN' && !left.capital && right?.pos === 'PUNCT',
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
    holds: ({ piece, right }) =>
      piece.capital && /^(?:past|present)$/.test(cueOf(right?.word ?? '')?.form ?? ''),
  },
  {
    name: 'verb that is a first name',
    example: '*Josh* Falk pushed back.',
    taken: 'VERB',
    is: 'PROPN',
    holds: ({ piece, i, right }) =>
      i === 0 && piece.capital && isProper(right) && genderOfName(`${piece.word} x`) !== null,
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
    example: 'An earlier *estimate* by the guild put it at nine.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, piece, left, right }) =>
      hasNoEnding(piece) &&
      right?.word === 'by' &&
      /^(?:NOUN|ADJ|ADV)$/.test(left?.pos ?? '') &&
      /^(?:an?|another|one)$/.test(pieces[i - 2]?.word ?? ''),
  },
  {
    name: 'what was found, and follows',
    example: 'It is told by this *finding*: “The ice is thin.”',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      piece.word.endsWith('ing') && /^(?:this|that|another)$/.test(left?.word ?? '') && right?.word === ':',
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
    name: 'what somebody has made',
    example: 'Her *modelling* suggests a rise.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      piece.word.endsWith('ing') && /^(?:his|her|its|their)$/.test(left?.word ?? '') && right?.pos === 'VERB',
  },
  {
    name: 'what somebody thinks',
    example: "A man who knows the guild's *thinking* said so.",
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ piece, left, right }) =>
      piece.word.endsWith('ing') &&
      ((left?.word === "'s" && cueOf(right?.word ?? '')?.form === 'past') ||
        // people familiar with its thinking
        (piece.word === 'thinking' && /^(?:'s|his|her|its|their)$/.test(left?.word ?? ''))),
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
    name: 'according to',
    example: 'It rose according to *figures*.',
    taken: 'VERB',
    is: 'NOUN',
    holds: ({ pieces, i, left }) => left?.word === 'to' && pieces[i - 2]?.word === 'according',
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

/** "…, *watch* manager Del Pine said": nobody who could watch stands before it. */
function isInPost({ pieces, i, piece, left, right }: Place): boolean {
  const isApart = left === undefined || isQuote(left) || /^(?:DET|ADJ|PUNCT|CCONJ)$/.test(left.pos);
  return (
    hasNoEnding(piece) &&
    isApart &&
    right?.pos === 'NOUN' &&
    isPersonNoun(right.word) &&
    isProper(pieces[i + 2])
  );
}

/** "“…,” *skipper* Del Pine said": the name has a verb of its own behind it. */
function isBeforeSpeaker({ pieces, i, piece, left, right }: Place): boolean {
  const isApart = left === undefined || isQuote(left) || left.word === ',';
  if (!isApart || piece.capital || !isPersonNoun(piece.word) || !isProper(right)) return false;
  const end = indexFrom(pieces, i + 1, (one) => !isProper(one), i + LONGEST_NAME);
  return cueOf(pieces[end]?.word ?? '')?.form === 'past';
}

/** Where the verb behind a post and a name stands at most. */
const LONGEST_NAME = 6;

/**
 * A verb without an ending can't follow one thing: the head of the accident *ward*, the then *minister* of trade; but:
 * the men *lie*, the boat *sank*, the couple *say*.
 */
function isBareNoun(place: Place): boolean {
  const { pieces, i, piece, left, right } = place;
  const { word, capital } = piece;
  if (capital || /(?:ed|ing|[^s]s)$/.test(word) || IRREGULAR_PASTS.has(word)) return false;
  // the Lisk-based *firm* said
  const isSubject = left?.pos === 'ADJ' && cueOf(right?.word ?? '')?.form === 'past';
  if (!(right === undefined || isSubject || /^(?:[,.;]|of)$/.test(right.word))) return false;
  if (left?.pos === 'DET') return true;
  if (isSaidTogether(place)) return false;
  const isAfterOne = left?.pos === 'NOUN' && !/[^s]s$|^(?:people|children|men|women|police)$/.test(left.word);
  // the guild's only *doctor*
  const isOne = pieces[i - 2]?.pos === 'DET' || pieces[i - 2]?.word === "'s";
  return (isAfterOne || left?.pos === 'ADV' || left?.pos === 'ADJ') && isOne;
}

/** "watch", "prop": as a verb is in the plural, or a noun. */
const hasNoEnding = ({ word, capital }: Piece): boolean =>
  !capital && !/(?:ed|en|ing|[^s]s)$/.test(word) && !IRREGULAR_PASTS.has(word);

/** What stands before what somebody was: "*former* Lisk prop". */
const FORMER = /^(?:former|ex|ex-\S+|one-time|onetime|retired|veteran|fellow|then)$/;

/** "Former Lisk *prop* Otto Lind": a name stands on each side, and what opens the first is said of a person. */
function isFormerPost({ pieces, i, piece, left, right }: Place): boolean {
  if (!hasNoEnding(piece) || !isProper(left) || !isProper(right)) return false;
  const start = lastIndexBefore(pieces, i, (one) => !isProper(one)) + 1;
  return [start - 1, start].some((at) => at < i - 1 && FORMER.test(pieces[at]?.word ?? ''));
}

/** ", who stands for Mill Lane *ward*,": the clause has a verb already; but: ", who saw Mara Quist *laugh*," */
function endsRelative({ pieces, i, piece, left, right }: Place): boolean {
  if (!hasNoEnding(piece) || !isProper(left) || right?.word !== ',') return false;
  const comma = lastIndexBefore(pieces, i, ({ word }) => word === ',');
  const verb = pieces[comma + 2];
  const isWho = comma > 0 && /^(?:who|which)$/.test(pieces[comma + 1]?.word ?? '');
  return (
    isWho &&
    /^(?:VERB|AUX)$/.test(verb?.pos ?? '') &&
    !pieces.slice(comma + 2, i).some(({ word }) => BARE_AFTER.test(word))
  );
}

/** What a verb without an ending may follow: saw her *laugh*, helped her *row*, to *row*, will *row*. */
const BARE_AFTER =
  /^(?:se(?:e|es|en|eing)|saw|hears?|heard|watch(?:es|ed)?|lets?|makes?|made|helps?|helped|ha[sd]|have|feels?|felt|to|and|or|will|would|can|could|may|might|must|do|does|did)$/;
