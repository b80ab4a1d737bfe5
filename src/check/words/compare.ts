import { align } from './align.ts';
import { isTelling } from './claimWords.ts';
import type { Comparable } from './comparable.ts';

/** What kind of words a claim and its passage do not share; `order` of words that both have, but elsewhere. */
export type DifferenceKind = 'number' | 'negation' | 'name' | 'words' | 'order' | 'left out' | 'opposite';

/** Words in which a claim differs from its passage. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Only in the message; of another order in both. */
  readonly message: readonly string[];
  /** Only in the article. */
  readonly article: readonly string[];
}

/** Fewer words in a row are no quotation: they stand in many sentences. */
export const FEWEST = 4;

/**
 * The words of a passage around a part of it that take it back. A negation of a clause of its own does not, where nothing before
 * that clause says what both hang on: "The ferry is *not* paid, and | the pier held", but "Nobody said that it held, and | it did".
 * What is set against a negation before it holds, too: "*Nobody* died, but | nine were hurt".
 */
function takenBack(passage: readonly Comparable[], from: number, to: number): Comparable[] {
  const before = passage.findLastIndex(
    ({ isJoined, isContrast }, place) => place <= from && (isJoined || isContrast),
  );
  const behind = passage.findIndex(({ isJoined }, place) => place >= to && isJoined);
  const isFree = !passage.slice(0, Math.max(before, 0)).some(({ isSaying }) => isSaying);
  // What is only said further does not hold of the claim: ", saying that he *might* stay *until* May".
  const isOfReport = (place: number) => behind >= 0 && place > behind && passage[behind]!.isSaying;
  const isOfOther = (place: number) =>
    place < from
      ? (isFree || passage[place]!.isModal) && place < before
      : (behind >= 0 && place > behind && saysMore(passage, place)) || isOfNext(passage, to, place);
  return passage.filter(
    ({ isReservation, isNegation, isModal, isSetAgainst }, place) =>
      isReservation &&
      (place < from || place >= to) &&
      !isOfReport(place) &&
      !((isNegation || isModal) && isOfOther(place)) &&
      !isOfNextModal(passage, from, to, place) &&
      !(isSetAgainst && place >= to),
  );
}

/**
 * Whether "would" or "would not" belongs to a verb that is only joined to a claim that ends at a place, or "would" to what follows a
 * colon: "lost 4 million crowns | and *would* lose more", "nobody fell |: the rope *would* hold".
 */
function isOfNext(passage: readonly Comparable[], to: number, place: number): boolean {
  const { isModal, isNegation } = passage[place]!;
  const modal = isModal ? place : place - 1;
  const isJoined = modal > to && passage[modal]!.isModal && passage[modal - 1]!.addsClause;
  const isApart = passage
    .slice(to, place + 1)
    .some((word) => word.isApart && !word.isQuotedFirst && !word.isBehindQuotation);
  return ((isModal || isNegation) && isJoined && saysMore(passage, place)) || (isModal && isApart);
}

/** Whether a condition is that of a verb with "would" that is only joined to a claim without one: "had paid | and *would* sue *if* it failed". */
function isOfNextModal(passage: readonly Comparable[], from: number, to: number, place: number): boolean {
  const isOwn = passage.slice(from, to).some(({ isModal }) => isModal);
  return !isOwn && place > to + 1 && passage[to]!.addsClause && passage[to + 1]!.isModal;
}

/** Whether a negation has something of its own to deny, unlike "and he never did". */
function saysMore(passage: readonly Comparable[], place: number): boolean {
  return passage.slice(place + 1, place + 3).filter(({ isApart }) => !isApart).length === 2;
}

/** A word that only one of the two has. */
interface Kept {
  readonly word: Comparable;
  readonly kind: DifferenceKind;
}

/** In what a claim differs from a passage; in nothing when it's the passage word for word, or a part that says the same. */
export function compareWords(claim: readonly Comparable[], passage: readonly Comparable[]): Difference[] {
  const at = findInRow(claim, passage);
  if (at >= 0 && isLongPart(claim, passage)) {
    const leftOut = takenBack(passage, at, at + claim.length);
    return leftOut.length === 0 ? [] : [{ kind: 'left out', message: [], article: formsOf(leftOut) }];
  }
  const { added, missing, moved } = align(claim, passage);
  const named = new Set(
    [...claim.slice(1), ...passage.slice(1)].filter(({ isName }) => isName).map(({ key }) => key),
  );
  const kindOf = (word: Comparable, others: readonly Comparable[]): DifferenceKind => {
    // "One" is mostly no number, but for where another one stands in its place.
    if (word.isNumber && (!word.isLittle || others.some(({ isNumber }) => isNumber))) return 'number';
    if (word.isNegation) return 'negation';
    return named.has(word.key) ? 'name' : 'words';
  };
  const [mine, theirs] = [
    added.map((word) => ({ word, kind: kindOf(word, missing) })),
    missing.map((word) => ({ word, kind: kindOf(word, added) })),
  ];
  const elsewhere = moved.filter((word) => word.isNegation || isTelling(word));
  const tells = [...mine, ...theirs].some(isTold) || elsewhere.length > 0;
  const formsOfKind = (words: readonly Kept[], kind: DifferenceKind) =>
    formsOf(words.filter((kept) => kept.kind === kind && (!tells || isTold(kept))).map(({ word }) => word));
  const kinds: readonly DifferenceKind[] = ['number', 'negation', 'name', 'words'];
  const differences = kinds
    .map((kind) => ({ kind, message: formsOfKind(mine, kind), article: formsOfKind(theirs, kind) }))
    .filter(({ message, article }) => message.length + article.length > 0);
  const told = elsewhere.filter((word) => word.isNegation || differences.length === 0);
  if (moved.length === 0 || (told.length === 0 && differences.length > 0)) return differences;
  return [...differences, { kind: 'order', message: formsOf(told), article: formsOf(told) }];
}

/** Differences without those that only repeat words which another one tells with those of the article. */
export function withoutRepeats(differences: readonly Difference[]): Difference[] {
  return differences.filter(
    (one) =>
      one.article.length > 0 ||
      !differences.some(
        (other) =>
          other !== one &&
          other.article.length > 0 &&
          one.message.every((word) => other.message.includes(word)),
      ),
  );
}

/** Names, days and numbers that only the message has: a passage that has them is meant before a shorter headline. */
export function countNew(differences: readonly Difference[]): number {
  return differences
    .filter(({ kind }) => kind === 'name' || kind === 'number')
    .reduce((sum, { message }) => sum + message.length, 0);
}

/** How many words differ. */
export function sizeOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { message, article }) => sum + message.length + article.length, 0);
}

/** That "a" is not in it is worth telling only where nothing else is. */
function isTold({ word, kind }: Kept): boolean {
  return kind !== 'words' || !word.isLittle || word.isReservation;
}

/** Whether the words of a claim are a quotation of the passage where they stand in it in a row: so many, all of it, or all that is quoted. */
export function isLongPart(claim: readonly Comparable[], passage: readonly Comparable[]): boolean {
  return claim.length >= FEWEST || claim.length === passage.length || isAllQuoted(claim, passage);
}

/** Whether a few words are all that stands between two marks of a passage: “It is over” of “It is over,” he said. */
function isAllQuoted(claim: readonly Comparable[], passage: readonly Comparable[]): boolean {
  const at = findInRow(claim, passage);
  const [next, last] = [passage[at + claim.length], claim.length - 1];
  if (at < 0 || last < 1 || next?.isBehindQuotation !== true) return false;
  const opened = passage.slice(at, at + claim.length).findLastIndex(({ isQuotedFirst }) => isQuotedFirst);
  return opened === 0;
}

/** Where the words of one text stand in a row in another; -1 where they do not. */
export function findInRow(part: readonly Comparable[], whole: readonly Comparable[]): number {
  if (part.length === 0 || part.length > whole.length) return -1;
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every(({ key }, place) => whole[at + place]?.key === key)) return at;
  }
  return -1;
}

function formsOf(words: readonly Comparable[]): string[] {
  return [...new Set(words.map(({ form }) => form))];
}
