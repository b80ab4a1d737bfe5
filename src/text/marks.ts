import type { Mark, Span } from '../types.ts';

/** A piece of a text with the marks inside it. */
export interface Marked extends Span {
  readonly marks?: readonly Mark[];
}

/** A text of which pieces are wanted; any string is one. */
export interface Sliceable {
  slice(start: number, end: number): string;
}

/** "> " behind the break of a line. */
const QUOTE_SIGN = /(?<=[\r\n\u2028\u2029])[ \t]*(?:>[ \t]?)+/gu;

/** The signs before the lines of a block quotation, but for the first line, within a sentence or between two of them. */
export function quoteSignsIn(text: Sliceable, { start, end }: Span): Mark[] {
  return [...text.slice(start, end).matchAll(QUOTE_SIGN)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
    shown: '',
  }));
}

/** What a reader sees of a piece of a text: its words without the marks inside it. */
export function shownIn(text: Sliceable, { start, end, marks = [] }: Marked): string {
  let shown = '';
  let at = start;
  for (const mark of marks) {
    shown += text.slice(at, mark.start) + mark.shown;
    at = mark.end;
  }
  return shown + text.slice(at, end);
}

/** Where a place of the text, as an offset into the whole, stands among the words that are shown of a piece of it. */
function shownOffset({ start, marks = [] }: Marked, offset: number): number {
  let hidden = 0;
  for (const mark of marks) {
    if (mark.start >= offset) break;
    hidden += Math.min(offset, mark.end) - mark.start - Math.min(mark.shown.length, offset - mark.start);
  }
  return offset - start - hidden;
}

/** The piece of the text that a span of the shown words is, as a span of the whole. */
export function spanOfShown(piece: Marked, { start, end }: Span): Span {
  if (!piece.marks?.length) return { start: piece.start + start, end: piece.start + end };
  const first = sourceAt(piece, start);
  return { start: first.start, end: end > start ? sourceAt(piece, end - 1).end : first.start };
}

/** The character of the text, or the mark, that shows the character at an offset of the shown words. */
function sourceAt({ start, marks = [] }: Marked, offset: number): Span {
  let at = start;
  let left = offset;
  for (const mark of marks) {
    if (left < mark.start - at) break;
    left -= mark.start - at;
    if (left < mark.shown.length) return { start: mark.start, end: mark.end };
    left -= mark.shown.length;
    at = mark.end;
  }
  return { start: at + left, end: at + left + 1 };
}

/** The words of a passage that was found, without its marks. */
export const shownQuote = ({ passage, quote }: Pick<Shown, 'passage' | 'quote'>): string =>
  asShown({ passage, quote }).quote;

/** What is shown of something that was found: its words without marks, and the spans in them moved along. */
interface Shown {
  readonly passage: Marked;
  readonly quote: string;
  readonly terms?: readonly Span[];
  readonly answer?: Span | null;
}

/**
 * A passage that was found as it is shown: `quote` without the marks of Markdown, and every span so that
 * `quote.slice(span.start - passage.start, span.end - passage.start)` are its words.
 */
export function asShown<Found extends Shown>(found: Found): Found {
  const { passage, quote, terms, answer } = found;
  if (!passage.marks?.length) return found;
  const move = (span: Span): Span => ({
    ...span,
    start: passage.start + shownOffset(passage, span.start),
    end: passage.start + shownOffset(passage, span.end),
  });
  const local = passage.marks.map((mark) => ({
    ...mark,
    start: mark.start - passage.start,
    end: mark.end - passage.start,
  }));
  const { marks: _marks, ...unmarked } = passage;
  return {
    ...found,
    passage: unmarked,
    quote: shownIn(quote, { start: 0, end: quote.length, marks: local }),
    ...(terms && { terms: terms.map(move) }),
    ...(answer && { answer: move(answer) }),
  };
}
