import { textOf } from '../article/packedArticle.ts';
import { touches } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { asksForWords } from './asksForWords.ts';
import type { Scene } from './evidence.ts';
import type { Readings } from './fuse.ts';
import { spanOfRead, wordsToRead } from './wordsToRead.ts';

/** Marks of quotations. */
const MARK = /["“”„«»]/gu;
/** A mark that closes what began in an earlier sentence: "…the pier,” she said." */
const CLOSES = /^[^"“”„«»]*[^\s"“”„«»([—–]["“”»](?![\p{L}\p{N}])/u;

/**
 * The words that answer, as a span of the article's text; null where none are told apart. Where it is asked what somebody said, who
 * that is ("…,” said Ann Lee of Lisk") is no answer, but what stands in quotation marks.
 */
export function answeringWords(
  { index, question }: Scene,
  readings: Readings | null,
  number: number,
): Span | null {
  const words = readings?.get(number)?.words;
  if (!words) return null;
  const passage = index.passages.at(number)!;
  const text = textOf(index.articles[index.articleOf[number]!]!);
  const isQuoted = asksForWords(question) && passage.attribution.kind === 'direct';
  const read = wordsToRead(text, passage);
  const whole = question.language.wholeAnswer(question.text, read, words);
  return spanOfRead(text, passage, isQuoted ? withinQuotation(whole, read) : whole);
}

/** The part of a span that is in quotation marks; where none is, the longest quotation. The span itself of a text without any. */
export function withinQuotation(span: Span, text: string): Span {
  const quoted = quotationsIn(text);
  const touched = quoted.filter((one) => touches(one, span));
  const [first, last] = [touched[0], touched.at(-1)];
  if (first && last) return { start: Math.max(first.start, span.start), end: Math.min(last.end, span.end) };
  const [longest] = quoted.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  return longest ?? span;
}

/** What stands in quotation marks, without the comma before the last; some may have begun before the text, or end behind it. */
function quotationsIn(text: string): Span[] {
  const marks = Array.from(text.matchAll(MARK), ({ index }) => index);
  const borders = [...(CLOSES.test(text) ? [-1] : []), ...marks];
  return borders.flatMap((mark, place) => {
    if (place % 2 > 0) return [];
    const start = mark + 1;
    const words = text.slice(start, borders[place + 1]).replace(/[,\s]+$/u, '');
    return words === '' ? [] : [{ start, end: start + words.length }];
  });
}
