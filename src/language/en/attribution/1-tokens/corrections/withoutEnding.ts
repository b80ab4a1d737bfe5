import { indexFrom, lastIndexBefore } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { cueOf } from '../../../reportingVerbs.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { IRREGULAR_PASTS } from '../irregularPasts.ts';
import { isCollective, isSaidTogether } from './collectives.ts';
import { isProper, type Place } from './correction.ts';

/** "watch", "prop": as a verb is in the plural, or a noun. */
export const hasNoEnding = ({ word, capital }: Piece): boolean =>
  !capital && !/(?:ed|en|ing|[^s]s)$/.test(word) && !IRREGULAR_PASTS.has(word);

/** "…, *watch* manager Del Pine said", "*Lead* singer Petra Lund said": nobody who could watch stands before it. */
export function isInPost({ pieces, i, piece, left, right }: Place): boolean {
  const isApart =
    left === undefined ||
    isQuote(left) ||
    /^(?:DET|ADJ|PUNCT|CCONJ)$/.test(left.pos) ||
    // said *lead* singer Petra Lund
    (piece.word === 'lead' && cueOf(left.word)?.form === 'past');
  // "*Ask* singer Petra Lund."
  const isFirst = i === 0 && [3, 4].some((behind) => cueOf(pieces[i + behind]?.word ?? '') !== null);
  return (
    (isFirst ? hasNoEnding({ ...piece, capital: false }) : hasNoEnding(piece)) &&
    isApart &&
    right?.pos === 'NOUN' &&
    isPersonNoun(right.word) &&
    isProper(pieces[i + 2])
  );
}

/** "“…,” *skipper* Del Pine said": the name has a verb of its own behind it. */
export function isBeforeSpeaker({ pieces, i, piece, left, right }: Place): boolean {
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
export function isBareNoun(place: Place): boolean {
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

/**
 * "A secret police *file* tells", "An old guide *book*, which tells": behind "a" and a noun nobody does anything without an
 * ending; but: a couple *say* so, a bus *hit* her.
 */
export function isOneOfAKind(place: Place): boolean {
  const { pieces, i, piece, left, right } = place;
  const ends = right?.word === ',' || (right?.pos === 'VERB' && cueOf(right.word)?.form === 'present');
  if (!ends || left?.pos !== 'NOUN' || !hasNoEnding(piece) || isCollective(left.word)) return false;
  const open = lastIndexBefore(pieces, i, ({ pos }) => pos !== 'ADJ' && pos !== 'NOUN');
  return /^(?:an?|another|each|every)$/.test(pieces[open]?.word ?? '') && i - open > 1;
}

/** What stands before what somebody was: "*former* Lisk prop". */
const FORMER = /^(?:former|ex|ex-\S+|one-time|onetime|retired|veteran|fellow|then)$/;

/** "Former Lisk *prop* Otto Lind": a name stands on each side, and what opens the first is said of a person. */
export function isFormerPost({ pieces, i, piece, left, right }: Place): boolean {
  if (!hasNoEnding(piece) || !isProper(left) || !isProper(right)) return false;
  const start = lastIndexBefore(pieces, i, (one) => !isProper(one)) + 1;
  return [start - 1, start].some((at) => at < i - 1 && FORMER.test(pieces[at]?.word ?? ''));
}

/** ", who stands for Mill Lane *ward*,": the clause has a verb already; but: ", who saw Mara Quist *laugh*," */
export function endsRelative({ pieces, i, piece, left, right }: Place): boolean {
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
