import type { Language } from '../../language/language.ts';
import type { Piece } from '../../language/attribution.ts';
import type { Span } from '../../types.ts';
import { formsIn, wordsOf } from './claimWords.ts';
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

/** Where a claim stands word for word in a passage. */
interface Part extends Span {
  readonly quote: string;
  /** The words of the passage with their parts of speech. */
  readonly pieces: readonly Piece[];
  readonly language: Language;
}

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
  const place = spanOfClaim(words, passage);
  if (!place) return [];
  const part = { ...place, quote, pieces: piecesIn(quote, language), language };
  const { start, end } = part;
  const taken = quote.slice(start, end);
  const before = quote.slice(Math.max(start - CLOSE_BY, 0), start);
  const behind = quote.slice(end, end + CLOSE_BY);
  const { limitBefore, limitBehind, sourceBehind } = language.claims;
  const isToldAsFact = sentence.trim() === claim.trim() && (report.source ?? null) === null;
  const isBegun = findInRow(words, passage) > 0 && !OPENS.test(before);
  const cutOff = [
    PART_BEFORE.exec(before)?.[0] ?? limitBefore(before, taken) ?? (isBegun ? headBefore(part, claim) : null),
    PART_BEHIND.exec(behind)?.[0] ??
      limitBehind(taken, behind) ??
      restrictionBehind(part) ??
      (isToldAsFact ? sourceBehind(behind) : null) ??
      divided(part) ??
      (isClosed(sentence, claim, words) ? goingOn(quote.slice(0, end), behind, language) : null),
    ...around(part, sentence.replace(claim, ' ')),
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
function around({ quote, start, end, language: { claims } }: Part, rest: string): string[] {
  const parts = [quote.slice(0, start), quote.slice(start, end), quote.slice(end)] as const;
  const beside = new Set(formsIn(rest, claims));
  return [claims.scopeAround(...parts), claims.tellerBefore(...parts)].flatMap((cut) =>
    cut !== null && wordsOf(cut, claims).some(({ form }) => !beside.has(form)) ? [cut] : [],
  );
}

/** Where the words of a claim stand in a row in a text, in whatever order they are compared: "£4" as "4 pounds"; null where they do not. */
export function spanOfClaim(claim: readonly Comparable[], passage: readonly Comparable[]): Span | null {
  const at = findInRow(claim, passage);
  if (at < 0) return null;
  const part = passage.slice(at, at + claim.length);
  const [starts, ends] = [part.map(({ start }) => start), part.map(({ end }) => end)];
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

/** The words before a claim that whoever it is about hangs on: "*brother of* | the clerk"; null where there are none. */
function headBefore({ quote, pieces, start, end, language }: Part, typed: string): string | null {
  const head = language.claims.headBefore(
    pieces.filter((piece) => piece.start < start),
    pieces.filter((piece) => piece.start >= start && piece.end <= end),
    piecesIn(typed, language),
  );
  return textOf(quote, head);
}

/** The words behind a claim without which it says more: "closed to ships | *with oil on*"; null where there are none. */
function restrictionBehind({ quote, pieces, start, end, language }: Part): string | null {
  const restriction = language.claims.restrictionBehind(
    pieces.filter((piece) => piece.start >= start && piece.end <= end),
    pieces.filter((piece) => piece.start >= end),
  );
  return textOf(quote, restriction);
}

/** The same behind who says it: “The road is open,” said Wren, “*to lorries*.” */
function divided(part: Part): string | null {
  const { quote, pieces, start, end, language } = part;
  const goesOn = behindTeller(quote.slice(end), language.claims);
  if (goesOn === null) return null;
  const from = end + goesOn.at;
  const limit = language.claims.limitBehind(
    quote.slice(start, end),
    ` ${quote.slice(from, from + CLOSE_BY)}`,
  );
  if (limit !== null || !goesOn.isQuoted) return limit;
  return restrictionBehind({
    ...part,
    pieces: pieces.filter((piece) => piece.start < end || piece.start >= from),
  });
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
  const [joins, subject] = formsIn(found ?? '', claims);
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
