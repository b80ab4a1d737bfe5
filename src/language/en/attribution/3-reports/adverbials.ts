import type { Piece } from '../../../attribution.ts';
import { isFiniteVerb, isTimeSpan } from '../2-phrases/wordKinds.ts';
import { SUBORDINATORS } from '../../subordinators.ts';

/** What may stand before a preposition or a time: "*only* a week before", "*back* in 2019". */
const LEADING = /^(?:but|and|yet|only|just|even|back|barely|less|more|nearly|almost|some)$/;

/** What a clause begins with that is no condition of what is said. */
const SUBORDINATE: ReadonlySet<string> = new Set([...SUBORDINATORS, 'once', 'whereas']);

const PREPOSITION =
  /^(?:in|on|at|for|to|from|with|by|during|despite|unlike|like|instead|amid|between|beyond|near|inside|outside|over|under|through|throughout|ahead|because|thanks|as|until|since|after|before|within|across|around|behind|beside|against|among|along|apart|besides|following|contrary)$/;

/**
 * Where what a sentence opens with ends, right before its speaker: "*Two days earlier*, Quist said", "*Though she rows*, Quist said",
 * "*In an e-mail, shown to the jury*, Quist said"; 0 where something else is told first.
 */
export function adverbialEnd(pieces: readonly Piece[], speaker: number): number {
  let at = 0;
  while (LEADING.test(pieces[at]?.word ?? '')) at++;
  const opening = pieces.slice(at, speaker);
  const [first] = opening;
  if (!first || opening.some(({ pos, word }) => pos === 'QUOTE' || /^[:;—–]$/.test(word))) return 0;
  const isSpan =
    isTimeSpan(pieces, at) || /^(?:second|minute|hour|day|week|month|year|decade)s$/.test(first.word);
  const end = opening.at(-1);
  if (isSpan && /^(?:earlier|later|before|after|ago)$/.test(end?.word ?? '') && opening.length < 6)
    return speaker;
  if (end?.word !== ',') return 0;
  if (SUBORDINATE.has(first.word) && opening.some(isFiniteVerb)) return commasIn(opening) === 1 ? speaker : 0;
  const comma = opening.findIndex(({ word }) => word === ',');
  const isPlain = !opening.slice(0, comma).some(isFiniteVerb);
  return isPlain && (isSpan || PREPOSITION.test(first.word)) ? speaker : 0;
}

const commasIn = (pieces: readonly Piece[]): number => pieces.filter(({ word }) => word === ',').length;
