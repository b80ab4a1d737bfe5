import type { Language } from '../../language/language.ts';
import type { Span } from '../../types.ts';
import { comparableWords, type Comparable } from './comparable.ts';
import { findInRow, type Difference } from './compare.ts';
import { statedIn, type Report } from '../message/report.ts';

/** What makes less of a claim stands so close to it, in signs. */
const CLOSE_BY = 60;
/** So many words that a quotation goes on with are told. */
const MOST_TOLD = 3;

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
  const part = at < 0 ? [] : passage.slice(at, at + words.length);
  if (part.length === 0) return [];
  // "£4" stands in the order of "4 pounds".
  const first = part.reduce((one, other) => (other.start < one.start ? other : one));
  const last = part.reduce((one, other) => (other.end > one.end ? other : one));
  const taken = quote.slice(first.start, last.end);
  const before = quote.slice(Math.max(first.start - CLOSE_BY, 0), first.start);
  const behind = quote.slice(last.end, last.end + CLOSE_BY);
  const { limitBefore, limitBehind, sourceBehind } = language.claims;
  const isToldAsFact = sentence.trim() === claim.trim() && (report.source ?? null) === null;
  const cutOff = [
    limitBefore(before, taken) ??
      (at > 0 && !OPENS.test(before) ? headBefore(quote, first, last, claim, language) : null),
    limitBehind(taken, behind) ??
      (isToldAsFact ? sourceBehind(behind) : null) ??
      (isClosed(sentence, claim, words) ? goingOn(quote.slice(0, last.end), behind) : null),
  ];
  const leftOut = cutOff
    .flatMap((cut) => (cut === null ? [] : comparableWords(cut, language)))
    // What takes the claim back is told already.
    .filter(({ isReservation }) => !isReservation);
  return leftOut.length === 0
    ? []
    : [{ kind: 'left out', message: [], article: leftOut.map(({ form }) => form) }];
}

/** The words before a claim that whoever it is about hangs on: "*brother of* | the clerk"; null where there are none. */
function headBefore(
  quote: string,
  first: Span,
  last: Span,
  typed: string,
  { attribution, claims }: Language,
): string | null {
  const [tokens, sent] = [quote, typed].map((text) => attribution.mend([...attribution.tokenize(text)]));
  const head = claims.headBefore(
    tokens!.filter(({ start }) => start < first.start),
    tokens!.filter(({ start, end }) => start >= first.start && end <= last.end),
    sent!,
  );
  return head.length === 0 ? null : quote.slice(head[0]!.start, head.at(-1)!.end);
}

/** Whether a quotation ends with a claim, as a sentence does. */
function isClosed(sentence: string, claim: string, words: readonly Comparable[]): boolean {
  const from = sentence.indexOf(claim);
  return from >= 0 && CLOSED.test(sentence.slice(from + (words.at(-1)?.end ?? 0)));
}

/** The words with which a quotation of a passage goes on; null where it ends. */
function goingOn(before: string, behind: string): string | null {
  const found = isInQuotation(before) ? GOES_ON.exec(behind)?.[0] : undefined;
  return found === undefined ? null : found.trim().split(/\s+/u).slice(0, MOST_TOLD).join(' ');
}

/** Whether a quotation was opened in a text and not closed. */
export function isInQuotation(text: string): boolean {
  const straight = text.split('"').length % 2 === 0;
  return (
    straight || text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('«') > text.lastIndexOf('»')
  );
}
