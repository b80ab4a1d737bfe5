import type { Line } from './textLine.ts';

const ENDED = /[.!?…:;]["”’»)*_]*$/u;
/** Who is quoted, under the words: "— Idunn Casselberry". */
const SIGNATURE = /^(?:[–—―]|--)\s?[*_]*\p{Lu}/u;
/** Lines of a text that is wrapped are at least this long, except the last of a paragraph, and at most that. */
export const WRAPPED_FROM = 45;
const WRAPPED_TO = 120;
/** A line is full where the next word would not have had room, but for so many characters, which people are less exact about. */
const RAGGED = 10;
/** Fewer lines with another below tell nothing; so large a share of them is full where a text is wrapped. */
const FEWEST = 3;
const FULL_SHARE = 0.6;
/** So large a share of the full ones breaks within a sentence, before a small letter. */
const WITHIN_SHARE = 0.3;
/** A shorter line that ends with "in" is a button, as "Sign in". */
const UNFINISHED_FROM = 12;
/** "Markets | Ideas | Sign In": links side by side. */
const LINKED = /\p{LC} \| \p{Lu}/u;

const lengthOf = ({ start, end }: Line): number => end - start;

/**
 * The width in characters to which an article is wrapped, by a program or by hand; null if its lines are whole. Lines with
 * another right below then take what has room and end anywhere. A line that begins with a label (`labelled`) is below none.
 */
export function widthOf(lines: readonly Line[], labelled: ReadonlySet<Line>): number | null {
  const pairs = lines.flatMap((line, place): [Line, Line][] => {
    const next = lines[place + 1];
    const isFollowed = next?.group === line.group && !labelled.has(next) && line.mark !== 'heading';
    return isFollowed ? [[line, next]] : [];
  });
  if (pairs.length < FEWEST) return null;
  const lengths = pairs.map(([line]) => lengthOf(line)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < WRAPPED_FROM || width > WRAPPED_TO) return null;
  const full = pairs.filter(([line, next]) => isFull(line, next, width));
  const isMost = full.length >= FULL_SHARE * pairs.length;
  const within = full.filter(([line, next]) => !ENDED.test(line.tail) && /^\p{Ll}/u.test(next.head));
  return isMost && within.length >= WITHIN_SHARE * full.length ? width : null;
}

/** Whether the first word of the next line would not have had room in a line. */
const isFull = (line: Line, next: Line, width: number): boolean =>
  lengthOf(line) + 1 + next.head.search(/\s|$/u) > width - RAGGED;

/** Whether a line belongs to the paragraph that the lines before it opened. */
export function goesOn(open: readonly Line[], line: Line, width: number | null, unfinished: RegExp): boolean {
  const before = open.at(-1);
  if (!before || before.group !== line.group || before.mark === 'heading') return false;
  const isQuote = line.mark === 'quote';
  if ((line.mark !== 'none' && !isQuote) || isQuote !== (before.mark === 'quote')) return false;
  if (before.head === line.head) return false; // a caption that was copied twice
  if (isQuote && SIGNATURE.test(line.head)) return false;
  if (width !== null && isFull(before, line, width)) return true;
  const hasEnded = ENDED.test(before.tail);
  const mayBreakOff =
    lengthOf(before) >= UNFINISHED_FROM && unfinished.test(before.tail) && !LINKED.test(before.head);
  return !hasEnded && (isQuote || /^\p{Ll}/u.test(line.head) || mayBreakOff);
}
