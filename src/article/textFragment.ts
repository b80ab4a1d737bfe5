import { type Marked, shownIn } from '../text/marks.ts';
import type { Span } from '../types.ts';
import { shownAs } from './shownAs.ts';

/** Words by which a browser finds a place on a page. https://wicg.github.io/scroll-to-text-fragment/ */
export interface TextDirective {
  /** What stands right before. */
  readonly prefix?: string;
  readonly start: string;
  /** The last words, where `start` is not the whole sentence. */
  readonly end?: string;
  /** What stands right after. */
  readonly suffix?: string;
}

/** A sentence of so many characters is given whole; of a longer one its first and last words do. */
const WHOLE = 100;
/** How many first and last words of a long sentence are given: the first number that fits and tells it apart. */
const ENDS = [4, 6, 9, 3, 2, 1];
/** Number of words before and after that tell a sentence from another one with the same words. */
const AROUND = 4;
/** Number of characters before and after in which they are looked for. */
const NEAR = 300;

/**
 * An address that opens a page at a sentence of its text: `https://example.org/a#:~:text=The%20ferry%20stops.`; null
 * where that would be longer than `longest`.
 *
 * `text` is what the page says as far as it is known, from `from` on. A browser goes to the first place that fits, so the
 * words around are given too where the sentence would not be it. What stands behind `#` in `url` already stays.
 */
export function linkToSentence(
  url: string,
  text: string,
  span: Marked,
  { from = 0, longest = Infinity }: { from?: number; longest?: number } = {},
): string | null {
  const [page = '', ...rest] = url.split('#');
  const fragment = rest.join('#').split(':~:')[0] ?? '';
  // Where the page has the title that the front matter gives is not known.
  const before = shownAs(text.slice(Math.min(from, span.start), span.start));
  const sentence = shownAs(shownIn(text, span));
  const after = shownAs(text.slice(span.end, span.end + NEAR));
  const shown = `${before}${sentence}${after}`;
  const at = { start: before.length, end: before.length + sentence.length };
  const fitting = directivesFor(shown, at)
    .map((directive) => ({ directive, link: `${page}#${fragment}:~:${writeDirective(directive)}` }))
    .filter(({ link }) => link.length <= longest);
  const words = coresOf(shown);
  const first = coresOf(before).length;
  const place = { start: first, end: first + coresOf(sentence).length };
  const telling = fitting.find(({ directive }) => span.start < from || isFirst(words, place, directive));
  return (telling ?? fitting[0])?.link ?? null;
}

/** `text=[prefix-,]start[,end][,-suffix]` */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === undefined ? null : `${encode(prefix)}-`,
    encode(start),
    end === undefined ? null : encode(end),
    suffix === undefined ? null : `-${encode(suffix)}`,
  ];
  return `text=${parts.filter((part) => part !== null).join(',')}`;
}

/** Percent-encoded, also `-` and whatever else means something in a directive, in an address or in Markdown. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The directives that may lead to a sentence of what the page shows, the plainest first. */
function directivesFor(shown: string, at: Span): TextDirective[] {
  const words = shown.slice(at.start, at.end).match(/\S+/g) ?? [];
  const whole = { start: words.join(' ') };
  const parted = ENDS.filter((count) => 2 * count <= words.length).map((count) => ({
    start: words.slice(0, count).join(' '),
    end: words.slice(-count).join(' '),
  }));
  const plain: TextDirective[] = whole.start.length <= WHOLE ? [whole, ...parted] : [...parted, whole];
  const prefix = wordsOf(lineOf(shown.slice(Math.max(0, at.start - NEAR), at.start), -1)).slice(-AROUND);
  const suffix = wordsOf(lineOf(shown.slice(at.end, at.end + NEAR), 0)).slice(0, AROUND);
  const around = [
    ...(prefix.length > 0 ? [{ prefix: prefix.join(' ') }] : []),
    ...(suffix.length > 0 ? [{ suffix: suffix.join(' ') }] : []),
    ...(prefix.length > 0 && suffix.length > 0
      ? [{ prefix: prefix.join(' '), suffix: suffix.join(' ') }]
      : []),
  ];
  return [...plain, ...around.flatMap((context) => plain.map((bare) => ({ ...context, ...bare })))].filter(
    ({ start, end = start }) => SAYS_SOMETHING.test(start) && SAYS_SOMETHING.test(end),
  );
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The line before or after a sentence: words around are looked for within one paragraph. */
function lineOf(text: string, at: 0 | -1): string {
  return (
    text
      .split(/[\n\r\u2028\u2029]+/)
      .filter((line) => SAYS_SOMETHING.test(line))
      .at(at) ?? ''
  );
}

function wordsOf(line: string): string[] {
  return line.match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
}

/** Whether the sentence is the first place that fits, as far as its words tell; case and signs count for nothing. */
function isFirst(words: readonly string[], at: Span, { prefix, start, end, suffix }: TextDirective): boolean {
  const [before, first, last, after] = [prefix, start, end, suffix].map(coresOf);
  if (!before || !first || !last || !after) return false;
  if (end === undefined)
    return findRow(words, 0, [...before, ...first, ...after]) + before.length === at.start;
  if (findRow(words, 0, [...before, ...first]) + before.length !== at.start) return false;
  return findRow(words, at.start + first.length, [...last, ...after]) + last.length === at.end;
}

/** The number of the first word of a row from some word on; NaN where there is no such row. */
function findRow(words: readonly string[], from: number, row: readonly string[]): number {
  for (let at = from; at + row.length <= words.length; at++) {
    if (row.every((word, place) => words[at + place] === word)) return at;
  }
  return NaN;
}

/** The letters and figures of a text between which it has others. */
function coresOf(text = ''): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
