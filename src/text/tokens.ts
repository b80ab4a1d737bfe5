import type { Span } from '../types.ts';
import { withoutGrouping } from './withoutGrouping.ts';

/** A word of a text: where it stands, and the form in which words are compared. */
export interface Token extends Span {
  readonly word: string;
}

/** Signs that stand for a word: "$240" and "240 dollars" share their words. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['%', 'percent'],
]);

/** Soft hyphen, zero-width characters, word joiner: seen by nobody, kept out of the comparison. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * What counts as one word, in this order:
 * - English letters, with nothing behind them that may go on: most words, told in half the time
 * - letters with full stops: U.S., a.m.
 * - a number with its ending: 240,000 4.2 240bn 1990s
 * - letters with apostrophes inside: China's, O’Neill
 * - a sign that stands for a word: $ %
 */
const WORD =
  /[A-Za-z]{2,}(?![\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060'’])|(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]|['’ʼ](?=\p{L}))*|[$€£¥%]/gu;

/** Marks above and below letters, but for those that make another letter of one: Cyrillic й, ў and ї. */
const MARKS = /([ИиУу]\u0306|[Іі]\u0308)|\p{M}+/gu;

/** A word that needs no care: most are. */
const LATIN = /^[A-Za-z]+$/;

/** Scripts that set no spaces between words; the platform's dictionary divides them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text in order; `start` and `end` are offsets into `text`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const found of text.match(WORD) ?? []) {
    // Any sign that begins a word is part of one, so that a word stands where its letters come next.
    at = text.indexOf(found, at);
    const start = at;
    at += found.length;
    if (LATIN.test(found)) tokens.push({ start, end: at, word: found.toLowerCase() });
    else if (UNSPACED.test(found)) for (const token of divide(found, start)) tokens.push(token);
    else tokens.push({ start, end: at, word: normalizeWord(found) });
  }
  return tokens;
}

/**
 * The form in which words are compared: no case, accents, apostrophes, full stops or thousands separators.
 *
 *     normalizeWord('Élysée’s') // 'elysee'
 *     normalizeWord('240,000')  // '240000'
 */
export function normalizeWord(word: string): string {
  const sign = SIGNS.get(word);
  if (sign) return sign;
  if (LATIN.test(word)) return word.toLowerCase();
  if (/^\p{N}/u.test(word)) return withoutGrouping(word).toLowerCase();
  return word
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]s$/u, '')
    .replace(/['’ʼ.]/gu, '');
}

/** Characters that are divided at once: each segment keeps a copy of what it was cut from. */
const PIECE = 200;

function* divide(text: string, offset: number): Generator<Token> {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  for (let from = 0; from < text.length; from += PIECE) {
    for (const { segment, index } of segmenter.segment(text.slice(from, from + PIECE))) {
      const start = offset + from + index;
      yield { start, end: start + segment.length, word: normalizeWord(segment) };
    }
  }
}
