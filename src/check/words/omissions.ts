import type { Language } from '../../language/language.ts';
import { comparableWords, type Comparable } from './comparable.ts';
import { FEWEST, findInRow } from './compare.ts';
import { piecesIn } from '../speaker/describe.ts';

/** How a message marks that a part is left out: "[...]", "(…)", "…". */
const MARK = String.raw`(?:[[(]\s*(?:\.{2,}|…)\s*[\])]|(?<![.…])(?:\.{2,3}|…)(?![.…]))`;
const MARKS = new RegExp(MARK, 'gu');
/** The same behind the last word. */
const MARKED_AT_END = new RegExp(String.raw`^[,;]?\s*${MARK}`, 'u');
/** What no part that is left out goes beyond: the end of a sentence, of a quotation. */
const ENDS = /[.:;!?…“”"«»„]/u;

/**
 * A claim with the words of a passage where it marks that some are left out, if the passage says no more without them; null where it
 * marks none, where its parts do not stand in the passage in their order, or where what is left out matters.
 *
 *     A clerk [...] was fined on Friday   →   A clerk who sold the boats was fined on Friday
 */
export function withLeftOut(claim: string, quote: string, language: Language): string | null {
  const parts = claim
    .split(MARKS)
    .map((part) => comparableWords(part, language))
    .filter(({ length }) => length > 0);
  if (parts.length < 2 || parts.reduce((sum, { length }) => sum + length, 0) < FEWEST) return null;
  const passage = comparableWords(quote, language);
  const spans = placesOf(parts, passage);
  if (spans === null) return null;
  const isHonest = spans.every(({ from }, place) => {
    const before = spans[place - 1];
    return !before || mayBeLeftOut(passage, before.to, from, quote, language);
  });
  if (!isHonest) return null;
  const words = comparableWords(claim, language);
  const [first, last] = [passage[spans[0]!.from]!, passage[spans.at(-1)!.to - 1]!];
  return `${claim.slice(0, words[0]!.start)}${quote.slice(first.start, last.end)}${claim.slice(words.at(-1)!.end)}`;
}

/** Whether a claim marks behind its last word that more was said. */
export function isMarkedAtEnd(sentence: string, claim: string, language: Language): boolean {
  const end = sentence.indexOf(claim) + (comparableWords(claim, language).at(-1)?.end ?? 0);
  return MARKED_AT_END.test(sentence.slice(end));
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where parts stand in a passage one after the other; a lone word only at its ends, as it may be taken from anywhere else. */
function placesOf(
  parts: readonly (readonly Comparable[])[],
  passage: readonly Comparable[],
): readonly Place[] | null {
  const places: Place[] = [];
  for (const part of parts) {
    const after = places.at(-1)?.to ?? 0;
    const found = findInRow(part, passage.slice(after));
    const [from, to] = [after + found, after + found + part.length];
    if (found < 0 || (part.length === 1 && from > 0 && to < passage.length)) return null;
    places.push({ from, to });
  }
  return places;
}

/** Whether the words of a passage between two places may be left out. */
function mayBeLeftOut(
  passage: readonly Comparable[],
  from: number,
  to: number,
  quote: string,
  language: Language,
): boolean {
  const words = passage.slice(from, to);
  const [before, behind] = [passage[from - 1]!, passage[to]!];
  if (words.length === 0) return true;
  if (words.some(({ isReservation, isNegation, isSaying }) => isReservation || isNegation || isSaying))
    return false;
  if (ENDS.test(quote.slice(before.end, behind.start))) return false;
  const tokens = piecesIn(quote, language);
  return language.claims.mayBeLeftOut({
    before: tokens.filter(({ start }) => start < before.end),
    leftOut: tokens.filter(({ start }) => start >= before.end && start < behind.start),
    behind: tokens.filter(({ start }) => start >= behind.start),
  });
}
