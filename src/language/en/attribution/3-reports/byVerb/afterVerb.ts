import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isQuote } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { type Cue, cueOf } from '../../../reportingVerbs.ts';
import { isFiniteVerb, isTime, isTimePhrase, isTimeSpan } from '../../2-phrases/wordKinds.ts';
import { addresseeAfter } from './addressee.ts';
import { clauseEnd } from '../clauseEnd.ts';
import { hasSubjectAndVerb } from '../links/hasSubjectAndVerb.ts';
import { isRelating } from '../links/isRelating.ts';

/** The end of a reporting clause without anything reported after its verb, or -1. */
export function afterVerb(pieces: readonly Piece[], v: number, cue: Cue): number {
  const start = behindBracket(pieces, addresseeAfter(pieces, v, cue)?.to ?? v + 1);
  const first = pieces[start];
  // “…,” Quist said:
  const isLast = first?.word === ':' && start === pieces.length - 1 && pieces.slice(0, v).some(isQuote);
  if (!first || isLast || /^[,.;]$/.test(first.word) || isQuote(first)) return start;
  if (first.word === 'much' && pieces[start + 1]?.pos === 'DET') return -1; // told much the same story
  // “…,” Quist said *and hung up*
  if (isDoneBeside(pieces, start)) return clauseEnd(pieces, start);
  // told a customer *who wanted* it back
  const isWho =
    cue.lemma === 'tell' && first.word === 'who' && start > v + 1 && isFiniteVerb(pieces[start + 1]);
  const isRelative = isWho || (first.word === 'that' && isRelating(pieces, start));
  if (!isRelative && (!isAdjunct(pieces, start) || first.word === 'that')) return -1;
  // Asked why, Quist said *ferries were* full
  if (first.pos === 'NOUN' && !isTime(first) && hasSubjectAndVerb(pieces, start)) return -1;
  for (let i = start; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || isQuote(piece) || piece.word === ',' || piece.word === ':') return i;
    // asked for calm *and said* it was late
    if (piece.pos === 'CCONJ' && pieces[i + 1]?.pos === 'VERB' && cueOf(pieces[i + 1]?.word ?? '')) return i;
    if (piece.word === 'that' && piece.pos === 'SCONJ' && !isRelating(pieces, i)) return -1;
  }
  return pieces.length;
}

/** “…,” Quist told Radio Brine *(RB)* on Monday. */
const behindBracket = (pieces: readonly Piece[], at: number): number =>
  pieces[at]?.word === '(' ? indexFrom(pieces, at + 1, ({ word }) => word === ')') + 1 || at : at;

/** What somebody does beside saying it: “…,” Quist said *and hung up*, said *and then left*; but: said *and wrote that …*. */
function isDoneBeside(pieces: readonly Piece[], and: number): boolean {
  if (pieces[and]?.pos !== 'CCONJ') return false;
  const verb = /^(?:ADV|SCONJ)$/.test(pieces[and + 1]?.pos ?? '') ? and + 2 : and + 1;
  return pieces[verb]?.pos === 'VERB' && cueOf(pieces[verb].word) === null;
}

/** What may tell when, where or how something is said: "*last week*", "*in Lisk*", "*laughing*". */
function isAdjunct(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  return (
    isTimePhrase(pieces, i) ||
    isTimeSpan(pieces, i) ||
    isTime(piece) ||
    /^(?:ADP|ADV|SCONJ|PART|NOUN|ADJ)$/.test(piece?.pos ?? '') ||
    piece?.word.endsWith('ing') === true
  );
}
