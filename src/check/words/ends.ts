import type { Language } from '../../language/language.ts';
import type { Piece } from '../../language/attribution.ts';
import type { Span } from '../../types.ts';
import { wordsOf } from './claimWords.ts';
import { behindTeller } from './behindTeller.ts';
import { comparableWords, type Comparable } from './comparable.ts';
import { findInRow, type Difference } from './compare.ts';
import { statedIn, type Report } from '../message/report.ts';
import { piecesIn } from '../speaker/describe.ts';

/** What makes less of a claim stands so close to it, in signs. */
const CLOSE_BY = 60;
/** So many words that a quotation goes on with are told. */
const MOST_TOLD = 3;

/** The part of a word before its hyphen, and behind it: "*Non-*|members", "members|*-only*". */
const PART_BEFORE = /[\p{L}\p{N}]+[-‑]$/u;
const PART_BEHIND = /^[-‑]\p{L}+/u;

/** A sign and a closing mark, where a quotation ends as a sentence does: '.”'. */
const CLOSED = /^[.,!?]["”»]/u;
/** A quotation opens. */
const OPENS = /[“"„«]\s*$/u;
/** Words that go on without a sign between. */
const GOES_ON = /^(?:\s+[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)+/u;

/**
 * In what a claim that stands word for word in a passage says more than it, by what was cut off at its ends: "*Up to* 200 jobs",
 * "in 2028 *at the earliest*".
 */
export function compareEnds(
  sentence: string,
  report: Report,
  quote: string,
  passage: readonly Comparable[],
  language: Language,
): Difference[] {
  const claim = statedIn(sentence, report);
  const words = comparableWords(claim, language);
  const at = findInRow(words, passage);
  if (at < 0 || words.length === 0) return [];
  const { first, last } = outermost(passage.slice(at, at + words.length));
  const taken = quote.slice(first.start, last.end);
  const before = quote.slice(Math.max(first.start - CLOSE_BY, 0), first.start);
  const behind = quote.slice(last.end, last.end + CLOSE_BY);
  const pieces = piecesIn(quote, language);
  const { limitBefore, limitBehind, sourceBehind } = language.claims;
  const isToldAsFact = sentence.trim() === claim.trim() && (report.source ?? null) === null;
  const cutOff = [
    PART_BEFORE.exec(before)?.[0] ??
      limitBefore(before, taken) ??
      (at > 0 && !OPENS.test(before) ? headBefore(quote, pieces, first, last, claim, language) : null),
    PART_BEHIND.exec(behind)?.[0] ??
      limitBehind(taken, behind) ??
      restrictionBehind(quote, pieces, first, last, language) ??
      (isToldAsFact ? sourceBehind(behind) : null) ??
      divided(quote, pieces, first, last, language) ??
      (isClosed(sentence, claim, words) ? goingOn(quote.slice(0, last.end), behind, language) : null),
    ...around(quote, first, last, sentence.replace(claim, ' '), language),
  ];
  const leftOut = cutOff
    .flatMap((cut) => (cut === null ? [] : comparableWords(cut, language)))
    // What takes the claim back is told already.
    .filter(({ isReservation }) => !isReservation);
  return leftOut.length === 0
    ? []
    : [{ kind: 'left out', message: [], article: leftOut.map(({ form }) => form) }];
}

/** Under what alone a claim is so, and who else is said to have said it, by the words around it that the rest of a message lacks. */
function around(quote: string, first: Span, last: Span, rest: string, { claims }: Language): string[] {
  const parts = [
    quote.slice(0, first.start),
    quote.slice(first.start, last.end),
    quote.slice(last.end),
  ] as const;
  const beside = new Set(wordsOf(rest, claims).map(({ form }) => form));
  return [claims.scopeAround(...parts), claims.tellerBefore(...parts)].flatMap((cut) =>
    cut !== null && wordsOf(cut, claims).some(({ form }) => !beside.has(form)) ? [cut] : [],
  );
}

/** The words of a part that begin and end it in its text: "£4" stands in the order of "4 pounds". */
export function outermost(part: readonly Comparable[]): {
  readonly first: Comparable;
  readonly last: Comparable;
} {
  return {
    first: part.reduce((one, other) => (other.start < one.start ? other : one)),
    last: part.reduce((one, other) => (other.end > one.end ? other : one)),
  };
}

/** The words before a claim that whoever it is about hangs on: "*brother of* | the clerk"; null where there are none. */
function headBefore(
  quote: string,
  pieces: readonly Piece[],
  first: Span,
  last: Span,
  typed: string,
  language: Language,
): string | null {
  const head = language.claims.headBefore(
    pieces.filter(({ start }) => start < first.start),
    pieces.filter(({ start, end }) => start >= first.start && end <= last.end),
    piecesIn(typed, language),
  );
  return textOf(quote, head);
}

/** The words behind a claim without which it says more: "closed to ships | *with oil on*"; null where there are none. */
function restrictionBehind(
  quote: string,
  pieces: readonly Piece[],
  first: Span,
  last: Span,
  { claims }: Language,
): string | null {
  const restriction = claims.restrictionBehind(
    pieces.filter(({ start, end }) => start >= first.start && end <= last.end),
    pieces.filter(({ start }) => start >= last.end),
  );
  return textOf(quote, restriction);
}

/** The same behind who says it: “The road is open,” said Wren, “*to lorries*.” */
function divided(
  quote: string,
  pieces: readonly Piece[],
  first: Span,
  last: Span,
  language: Language,
): string | null {
  const goesOn = behindTeller(quote.slice(last.end), language.claims);
  if (goesOn === null) return null;
  const from = last.end + goesOn.at;
  const limit = language.claims.limitBehind(
    quote.slice(first.start, last.end),
    ` ${quote.slice(from, from + CLOSE_BY)}`,
  );
  if (limit !== null || !goesOn.isQuoted) return limit;
  const rest = pieces.filter(({ start }) => start < last.end || start >= from);
  return restrictionBehind(quote, rest, first, last, language);
}

/** The words of a text from the first to the last of its pieces; null where there are none. */
function textOf(quote: string, pieces: readonly Piece[]): string | null {
  return pieces.length === 0 ? null : quote.slice(pieces[0]!.start, pieces.at(-1)!.end);
}

/** Whether a quotation ends with a claim, as a sentence does. */
function isClosed(sentence: string, claim: string, words: readonly Comparable[]): boolean {
  const from = sentence.indexOf(claim);
  return from >= 0 && CLOSED.test(sentence.slice(from + (words.at(-1)?.end ?? 0)));
}

/** The words with which a quotation of a passage goes on; null where it ends, or a clause of its own is added: "*and I* paid". */
function goingOn(before: string, behind: string, { claims }: Language): string | null {
  const found = isInQuotation(before) ? GOES_ON.exec(behind)?.[0] : undefined;
  const [joins, subject] = wordsOf(found ?? '', claims).map(({ form }) => form);
  const isOwn =
    claims.addsClause(joins ?? '') && claims.isPronoun(subject ?? '') && !claims.isDeterminer(subject!);
  return found === undefined || isOwn ? null : found.trim().split(/\s+/u).slice(0, MOST_TOLD).join(' ');
}

/** Whether a quotation was opened in a text and not closed. */
export function isInQuotation(text: string): boolean {
  const straight = text.split('"').length % 2 === 0;
  return (
    straight || text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('«') > text.lastIndexOf('»')
  );
}
