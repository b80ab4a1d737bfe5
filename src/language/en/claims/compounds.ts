import type { Piece } from '../../attribution.ts';
import { wordSet } from '../../wordList.ts';
import { DATES } from '../calendar.ts';
import { IRREGULAR_PASTS } from '../attribution/1-tokens/irregularPasts.ts';
import { isFirstName } from '../attribution/people/firstNames.ts';
import { isTitle } from '../attribution/people/titles.ts';

/** Nouns that tell when, without a preposition: "closed the bridge | yesterday". */
const WHEN: ReadonlySet<string> = new Set([
  ...wordSet('yesterday today tonight tomorrow midday overnight noon midnight'),
  ...DATES,
]);
/** Parts of a day: "on Friday | night". */
const PARTS_OF_DAY = wordSet('morning mornings afternoon afternoons evening evenings night nights lunchtime');
const NOUN = /^(?:NOUN|PROPN)$/u;

/**
 * The noun behind a claim that the noun with which it ends only tells more of, so that without it another thing is meant; none where
 * the next one has a name or a time of its own.
 *
 *     The council sold the bus | station.   It was the coldest May | night.
 *     but not   Police fined the driver | Tom Fry.   They closed the bridge | yesterday.   It broke on Friday | night.
 */
export function compoundBehind(claim: readonly Piece[], behind: readonly Piece[]): readonly Piece[] {
  const [before, last] = claim.slice(-2);
  const [next] = behind;
  if (!before || !last || !next || !NOUN.test(next.pos) || next.start !== last.end + 1) return [];
  if (!(isPartOfNoun(before, last) || isNoVerb(claim)) || WHEN.has(next.word)) return [];
  if (PARTS_OF_DAY.has(next.word) && WHEN.has(last.word) && before.pos !== 'ADJ') return [];
  return isNamed(last, next) ? [] : [next];
}

/** Whether a noun may follow what a claim ends with: "the bus |", "the swimming |", "the empty |". */
function isPartOfNoun(before: Piece, last: Piece): boolean {
  if (NOUN.test(last.pos)) return true;
  return before.pos === 'DET' && (last.pos === 'ADJ' || (last.pos === 'VERB' && last.word.endsWith('ing')));
}

/** Whether the last word was taken for a verb, which no noun in the singular has: "a gold watch |". */
function isNoVerb(claim: readonly Piece[]): boolean {
  const last = claim.at(-1)!;
  if (last.pos !== 'VERB' || /(?:s|ed|ing)$/u.test(last.word) || IRREGULAR_PASTS.has(last.word)) return false;
  const at = claim.slice(0, -1).findLastIndex(({ pos }) => pos !== 'NOUN' && pos !== 'ADJ');
  return at < claim.length - 2 && /^an?$/u.test(claim[at]?.word ?? '');
}

/** Whether a name follows what its bearer is, or first names: "the driver | Tom", "Mayor | Roos", "Ida | Roos". */
function isNamed(last: Piece, next: Piece): boolean {
  if (!next.capital) return false;
  return !last.capital || isTitle(last.word) || isFirstName(last.word);
}
