import { MONTHS_BEHIND_DAYS } from '../language/any/article/names.ts';
import type { ArticleLanguage } from '../language/article.ts';
import type { Span } from '../types.ts';
import { isByline } from './bylines.ts';
import { goesOn, widthOf, WRAPPED_FROM } from './lineBreaks.ts';
import { isListOfOthers, isNotice } from './notices.ts';
import type { Pair } from './markup/findMarks.ts';
import type { Unmarked } from './markup/unmarked.ts';
import { beginsWithLabel } from './partingLabels.ts';
import { isBarred, isDelimiter, isRow } from './tables.ts';
import type { Line, Mark } from './textLine.ts';
import { trimSpace } from './sentences.ts';

/** A paragraph without the sign before it: `text.slice(start, end)`. */
export interface Paragraph extends Span {
  readonly mark: Mark;
  /** The slice with line breaks, `>` signs and special spaces as plain spaces: same length, easy to match. */
  readonly plain: string;
  /** Paragraphs without a blank line between them have the same number. */
  readonly group: number;
  /** The sign before it without spaces: "•", "1.", "##". */
  readonly sign: string;
  /** What marks make of all of its words. */
  readonly dress: Pair['kind'] | null;
}

const LINE = /[^\r\n\u2028\u2029]+/gu;
/** `> `, also nested; `• `, `- `, `* `; `1. `, `2) `; `## `. */
const QUOTE = /^(?:>[ \t]?)+/u;
const BULLET = /^(?:[•◦▪▫■□●○‣⁃∙·►▶➤✓✔*+–—-])[ \t\u00a0]+(?=\S)/u;
/** Not the day of a month: "31. März 2026". */
const NUMBER = new RegExp(
  `^\\(?\\d{1,3}[.)][ \\t\\u00a0]+(?=\\S)(?!${MONTHS_BEHIND_DAYS}|\\d{1,2}\\. ?\\d{4})`,
  'u',
);
const HEADING = /^#{1,6}[ \t]+(?=\S)/u;
/** `---`, `* * *`, `•`: a line without a word only divides. */
const WORD = /[\p{L}\p{N}]/u;
const NO_SIGN: [Mark, string] = ['none', ''];
const UNDERLINE = /^(?:={3,}|-{3,})$/u;

/** The paragraphs of an article's words from an offset on, in order, without blank and dividing lines. */
export function splitParagraphs(unmarked: Unmarked, from: number, language: ArticleLanguage): Paragraph[] {
  const { text, toSource, dressOf } = unmarked;
  const { sentences, credits, notices } = language;
  const lines = withLoneNumbers(text, readLines(unmarked, from));
  const labelled = new Set(lines.filter(({ head }) => beginsWithLabel(head, language)));
  const width = widthOf(lines, labelled);
  const wrapped = width !== null;
  const paragraphs: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const isApart = (): boolean =>
      labelled.has(line) ||
      credits.stray.test(line.head) ||
      // "by: Ann Lee"
      /^\p{Ll}{2,9}: \p{Lu}[^.,;]{2,60}$/u.test(line.head) ||
      // "by Ann Lee"
      (!wrapped && /^\p{Ll}/u.test(line.head) && isByline(line.head, language)) ||
      // "What the mayor got away with", "19 August 2026, 16:40"
      (!wrapped && (isShort(open) || paragraphs.length <= TOP) && isByline(line.head, language)) ||
      // "Ann Lee", "facebook (opens in new window)"
      (!wrapped && isShort(open) && /^\p{Ll}/u.test(line.head) && isFurniture(line.head, language)) ||
      // "ropewalker", who wrote one of "2 comments"
      (!wrapped && open !== undefined && open.length === 1 && isNotice(open[0].head, language)) ||
      // "4:12pm", "The harbour digs in", "Ann Lee says …"
      isUnderHour(paragraphs, line, language) ||
      notices.advertisement.end.test(line.head) ||
      credits.lines.some(({ pattern }) => pattern.exec(line.head)?.index === 0);
    if (open && goesOn(open, line, width, sentences.unfinished) && !isApart()) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((whole) => {
    const paragraph = joinLines(text, whole);
    return { ...paragraph, dress: dressOf(toSource(paragraph)) };
  });
}

/** Lines among which a long headline stands. */
const TOP = 8;

/** The hour of an entry of a live blog. */
const HOUR = /^\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?$/iu;

/** Whether the last paragraph is the heading of an entry, right below its hour, and a line below that a sentence of its own. */
function isUnderHour(
  paragraphs: readonly (readonly Line[])[],
  { head }: Line,
  { sentences }: ArticleLanguage,
): boolean {
  const [above, open] = paragraphs.slice(-2).map((one) => one.at(-1));
  if (above?.group !== open?.group || !isShort(paragraphs.at(-1)) || !HOUR.test(above?.head ?? ''))
    return false;
  return /^["“„«]?\p{Lu}/u.test(head) && sentences.isWhole(head);
}

/** Whether a paragraph is one short line so far. */
const isShort = (open: readonly Line[] | undefined): boolean =>
  open?.length === 1 && open[0]!.end - open[0]!.start < WRAPPED_FROM;

const isFurniture = (words: string, language: ArticleLanguage): boolean =>
  words.length < WRAPPED_FROM && (isNotice(words, language) || isListOfOthers(words, language));

function readLines({ text, isEscaped }: Unmarked, from: number): Line[] {
  const lines: Line[] = [];
  let group = 0;
  let blank = true;
  let end = from;
  for (const { 0: raw, index } of text.slice(from).matchAll(LINE)) {
    const at = from + index;
    // "\r\n" is one break, "\n\n" two.
    blank ||= text.slice(end, Math.min(at, end + 3)).replace('\r\n', '\n').length > 1;
    end = at + raw.length;
    const line = readLine(text, at, end, isEscaped);
    const inner = text.slice(line.start, Math.min(line.end, line.start + 200));
    const last = lines.at(-1);
    if (line.start >= line.end) blank = true;
    else if (!WORD.test(inner) && inner.length < 200) {
      // The line above the dividing line of a table names its columns.
      if (last && !blank && isRow(plainOf(text, last)) && isDelimiter(inner))
        lines[lines.length - 1] = { ...last, mark: 'columns' };
      // Text with a line of = or - under it is a heading.
      if (
        UNDERLINE.test(inner) &&
        !isEscaped(line.start) &&
        last &&
        !blank &&
        last.mark === 'none' &&
        lines.at(-2)?.group !== last.group
      ) {
        lines[lines.length - 1] = { ...last, mark: 'heading', sign: inner.startsWith('=') ? '#' : '##' };
      }
      blank = true;
    } else {
      const isBelow = last?.mark === 'columns' || last?.mark === 'row';
      const isApart = blank && last?.mark !== 'columns';
      if (blank) group++;
      blank = false;
      const inRow = isBelow && (isApart ? isBarred : isRow)(plainOf(text, line));
      lines.push(inRow ? { ...line, group, mark: 'row' } : { ...line, group });
    }
  }
  return lines;
}

const plainOf = (text: string, { start, end }: Span): string =>
  text.slice(start, Math.min(end, start + 2000));

/** One line without the signs before it and the spaces around it. */
function readLine(
  text: string,
  from: number,
  to: number,
  isEscaped: Unmarked['isEscaped'],
): Omit<Line, 'group'> {
  const [first, end] = trimSpace(text, from, to);
  let start = first;
  const head = (): string => text.slice(start, Math.min(end, start + 200));
  const quote = isEscaped(start) ? null : QUOTE.exec(head());
  if (quote) {
    start += quote[0].length;
    [start] = trimSpace(text, start, end);
  }
  const outer = start;
  // "\- 5" and "1\. FC Lake" begin with no sign.
  const hasSign = !isEscaped(start) && !isEscaped(start + (/^\d*/u.exec(head())?.[0].length ?? 0));
  const [mark, sign] = hasSign ? markOf(head(), quote !== null) : NO_SIGN;
  if (mark !== 'quote') start += sign.length;
  return {
    start,
    end,
    outer,
    mark,
    sign: sign.trim(),
    head: text.slice(start, Math.min(end, start + 200)),
    tail: text.slice(Math.max(start, end - 20), end),
  };
}

/** Lines whose number no other goes on from, nor stands beside, have it as a word: "1. FC Lake won the cup." */
function withLoneNumbers(text: string, lines: readonly Line[]): readonly Line[] {
  const numbers = new Set(lines.filter(isNumbered).map(numberOf));
  const isListed = (line: Line, at: number): boolean =>
    [-1, 1].some((step) => numbers.has(numberOf(line) + step) || isNumbered(lines[at + step]));
  return lines.map((line, at) => {
    if (!isNumbered(line) || isListed(line, at)) return line;
    const { outer: start, end } = line;
    return { ...line, start, mark: 'none', sign: '', head: text.slice(start, Math.min(end, start + 200)) };
  });
}

const isNumbered = (line: Line | undefined): boolean => line?.mark === 'number';

const numberOf = ({ sign }: Line): number => Number(sign.replace(/\D/gu, ''));

/** What a line begins with, and the sign itself with the spaces behind it. */
function markOf(head: string, quoted: boolean): [Mark, string] {
  const heading = HEADING.exec(head);
  if (heading) return ['heading', heading[0]];
  if (quoted) return ['quote', '>'];
  const bullet = BULLET.exec(head);
  if (bullet) return ['bullet', bullet[0]];
  const number = NUMBER.exec(head);
  return number ? ['number', number[0]] : ['none', ''];
}

function joinLines(text: string, lines: readonly [Line, ...Line[]]): Omit<Paragraph, 'dress'> {
  const [first] = lines;
  let end = first.start;
  let plain = '';
  for (const line of lines) {
    plain += ' '.repeat(line.start - end) + text.slice(line.start, line.end).replace(/[^\S ]|\u200b/gu, ' ');
    end = line.end;
  }
  const { start, mark, group, sign } = first;
  return { start, end, mark, group, sign, plain };
}
