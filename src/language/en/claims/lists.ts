import type { Piece } from '../../attribution.ts';
import { wordSet } from '../../wordList.ts';
import { DATES } from '../calendar.ts';

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|SYM)$/u;
const IN_LIST = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|SYM|ADP|ADV)$/u;
const BE = wordSet('is are was were be been being');
const WILL = wordSet('is are will can may opens closes runs');
const ARTICLES = wordSet('a an');
const TIMES: ReadonlySet<string> = new Set([
  ...[...DATES].flatMap((date) => [date, `${date}s`]),
  ...wordSet('weekend weekends'),
]);

/**
 * The words behind a claim that go on with the list whose first member it ends with, where all of them did it together, or it is so
 * at all those times; none where it holds of each.
 *
 *     The bill was paid by Netbund | and the town.   It is open on Mondays | and Fridays.
 *     but not   The fire destroyed a barn | and a mill.   The bill was paid by Netbund | and the town rejoiced.
 */
export function listBehind(claim: readonly Piece[], behind: readonly Piece[]): readonly Piece[] {
  const list = restOfList(behind);
  if (list.length === 0) return [];
  const at = ownPreposition(claim);
  const [governor, preposition] = [claim[at - 1], claim[at]];
  const isTime = TIMES.has(claim.at(-1)?.word ?? '');
  const isSeveral = isTime
    ? claim.some(({ word }) => WILL.has(word)) && list.some(({ word }) => TIMES.has(word))
    : isOfAll(preposition?.word, governor, claim.slice(0, Math.max(at, 0)));
  return isSeveral ? list.slice(0, 3) : [];
}

/** Whether those behind a preposition did something together: "paid | by", "passed | with", "guilty | of", "choose | between". */
function isOfAll(
  preposition: string | undefined,
  governor: Piece | undefined,
  before: readonly Piece[],
): boolean {
  if (preposition === 'of') return governor?.pos === 'ADJ' || governor?.pos === 'VERB';
  // What is between, or is chosen between, needs both.
  if (preposition === 'between') return true;
  if (preposition === 'by') return before.some(({ pos }) => pos === 'VERB');
  const verb = before.findLastIndex(({ pos }) => pos === 'VERB');
  return preposition === 'with' && verb > 0 && BE.has(before[verb - 1]!.word);
}

/** Where the preposition stands on which the nouns at the end of a claim hang: "*with* | the votes of the Greens"; -1 where none does. */
function ownPreposition(claim: readonly Piece[]): number {
  const at = claim.findLastIndex(({ word, pos }) => !NOMINAL.test(pos) && word !== ',');
  if (claim[at]?.word !== 'of' || !/^(?:NOUN|PROPN)$/u.test(claim[at - 1]?.pos ?? '')) return at;
  return claim.slice(0, at).findLastIndex(({ pos }) => !NOMINAL.test(pos));
}

/** What a list goes on with, up to the end of its clause, without a verb of its own: "and the town", ", the church and the mill". */
function restOfList(behind: readonly Piece[]): readonly Piece[] {
  const end = behind.findIndex(({ word, pos }) => !IN_LIST.test(pos) && pos !== 'CCONJ' && word !== ',');
  const list = behind.slice(0, end < 0 ? undefined : end);
  const isEnd = end < 0 || /^(?:PUNCT|QUOTE)$/u.test(behind[end]!.pos);
  const [first, second] = list;
  const isBegun = first?.word === 'and' || (first?.word === ',' && isList(second, list));
  return isEnd && isBegun && list.length > 1 && list.at(-1)?.word !== ',' ? list : [];
}

/** Whether words behind a comma are a list, and not what somebody is: ", the mayor of Lomma and Norrby". */
function isList(first: Piece | undefined, words: readonly Piece[]): boolean {
  const and = words.findIndex(({ word }) => word === 'and');
  const isCalled = first?.pos === 'DET' && words.slice(0, and).some(({ pos }) => pos === 'ADP');
  return and > 0 && !isCalled && !ARTICLES.has(first?.word ?? '');
}
