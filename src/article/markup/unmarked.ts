import type { Mark, Span } from '../../types.ts';
import { lastAtMost } from '../../text/position.ts';
import { findMarks, type Pair, type PairedMark } from './findMarks.ts';
import { isMarkup } from './isMarkup.ts';
import { findUnseen } from './unseen.ts';

/** A text as a reader sees it, without its marks, and where each of its characters stands in the file. */
export interface Unmarked {
  readonly text: string;
  /** The span of the file that these characters are, with the marks inside and no half of a pair at its edges. */
  readonly toSource: (span: Span) => Span;
  /** The marks inside a span of the file. */
  readonly marksIn: (span: Span) => readonly Mark[];
  /** Whether a character of the text has a backslash before it in the file, which says that it is no sign. */
  readonly isEscaped: (offset: number) => boolean;
  /** What the marks around a span of the file make of all of it. */
  readonly dressOf: (span: Span) => Pair['kind'] | null;
}

/** The text of a file without the marks of Markdown and HTML, and without signs that nobody sees, from an offset on; untouched where it has none. */
export function withoutMarks(source: string, from: number, file: string): Unmarked {
  const body = source.slice(from);
  const unseen = findUnseen(source, from);
  const written = isMarkup(body, file) ? findMarks(source, from) : [];
  const marks = apart(unseen.length > 0 ? [...written, ...unseen].sort(inOrder) : written);
  return marks.length === 0 ? asItIs(source) : remove(source, marks);
}

const asItIs = (text: string): Unmarked => ({
  text,
  toSource: ({ start, end }) => ({ start, end }),
  marksIn: () => [],
  isEscaped: () => false,
  dressOf: () => null,
});

function remove(source: string, marks: readonly PairedMark[]): Unmarked {
  const starts = marks.map(({ start }) => start);
  /** By mark: where what it shows begins in the text without marks. */
  const shownAt: number[] = [];
  let text = '';
  let at = 0;
  for (const { start, end, shown } of marks) {
    text += source.slice(at, start);
    shownAt.push(text.length);
    text += shown;
    at = end;
  }
  text += source.slice(at);

  /** The character of the file, or the mark that shows it, at an offset of the text without marks. */
  const sourceOf = (offset: number): Span => {
    const place = lastAtMost(shownAt, offset);
    const mark = marks[place]!;
    const behind = offset - shownAt[place]!;
    if (behind < 0) return { start: offset, end: offset + 1 };
    if (behind < mark.shown.length) return { start: mark.start, end: mark.end };
    const start = mark.end + behind - mark.shown.length;
    return { start, end: start + 1 };
  };
  const marksIn = ({ start, end }: Span): PairedMark[] => {
    const first = starts.length === 0 || starts[0]! >= start ? 0 : lastAtMost(starts, start - 1) + 1;
    const found: PairedMark[] = [];
    for (let place = first; place < marks.length && marks[place]!.end <= end; place++)
      if (!isAtEdge(marks[place]!, start, end)) found.push(marks[place]!);
    return found;
  };
  const endingAt = (offset: number): PairedMark | undefined => {
    const mark = marks[lastAtMost(starts, offset - 1)];
    return mark?.end === offset ? mark : undefined;
  };
  const startingAt = (offset: number): PairedMark | undefined => {
    const mark = marks[lastAtMost(starts, offset)];
    return mark?.start === offset ? mark : undefined;
  };
  const toSource = (span: Span): Span => {
    if (span.end <= span.start) return { start: sourceOf(span.start).start, end: sourceOf(span.start).start };
    let { start } = sourceOf(span.start);
    let { end } = sourceOf(span.end - 1);
    for (let mark = endingAt(start); mark && opensBefore(mark, end); mark = endingAt(start))
      start = mark.start;
    for (let mark = startingAt(end); mark && closesAfter(mark, start); mark = startingAt(end)) end = mark.end;
    return { start, end };
  };
  return {
    text,
    toSource,
    marksIn: (span) => marksIn(span).map(({ start, end, shown }) => ({ start, end, shown })),
    isEscaped: (offset) => {
      const { start } = sourceOf(offset);
      const mark = endingAt(start);
      return mark !== undefined && mark.start === start - 1 && source.charAt(mark.start) === '\\';
    },
    dressOf: (span) => {
      const pair = endingAt(span.start)?.pair;
      const isAround = pair?.end === span.end && startingAt(span.end)?.pair === pair;
      return isAround ? pair.kind : isLinked(source, span, marksIn(span)) ? 'link' : null;
    },
  };
}

/** A sign that is shown and not in the file belongs to neither side: the one before the first cell of a row. */
const isAtEdge = (mark: PairedMark, start: number, end: number): boolean =>
  mark.start === mark.end && (mark.start === start || mark.end === end);

/** A mark whose partner stands before an offset, but not right at it: `**Mara** left`. */
const opensBefore = ({ end, pair }: PairedMark, offset: number): boolean =>
  pair !== null && pair.start === end && pair.end < offset;

/** A mark whose partner stands after an offset: `she **left**`. */
const closesAfter = ({ start, pair }: PairedMark, offset: number): boolean =>
  pair !== null && pair.end === start && pair.start > offset;

/** Whether all words of a span stand in links: "[Home](/) | [News](/news)". */
function isLinked(source: string, { start, end }: Span, marks: readonly PairedMark[]): boolean {
  let at = start;
  let links = 0;
  for (const mark of marks) {
    const isLink = mark.pair?.kind === 'link';
    if (isLink && mark.end === mark.pair.start) {
      if (/[\p{L}\p{N}]/u.test(source.slice(at, mark.start))) return false;
      links++;
    }
    if (isLink || at <= mark.start) at = mark.end;
  }
  return links > 0 && !/[\p{L}\p{N}]/u.test(source.slice(at, end));
}

const inOrder = (a: PairedMark, b: PairedMark): number => a.start - b.start || b.end - a.end;

/** The marks without those inside others. */
function apart(marks: readonly PairedMark[]): PairedMark[] {
  const kept: PairedMark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
