import { MONTHS_BEHIND_DAYS } from '../language/any/article/names.ts';
import { PERSON } from '../language/any/personNames.ts';
import type { ArticleLanguage, SentenceLanguage } from '../language/article.ts';
import type { Span } from '../types.ts';

/** Marks that may end a sentence, several in a row being one: "?!", "…", "。". */
const TERMINATOR = /[.!?…‼⁇⁈⁉。！？｡।۔؟]+/gu;
/** Marks that need no space after them. */
const WIDE = /[。！？｡]$/u;
/** What may stand between the mark and the space: `."`, `.)`, `.**`. */
const CLOSERS = new Set('"“”’‘\'»«›‹)]】」』*_~');
/** What may stand before the first word of the next sentence. */
const OPENERS = new Set('"“”„«»‹›‘’‚\'([{¿¡*_~–—-•');
const QUOTE_CLOSERS = /["“”’'»«›」』]/u;
/** White space, seen or not. */
const SPACE = /[\s\u200b]/u;
/** Number of a footnote: "in 1988.[12]". */
const FOOTNOTE = /^\[(?:\d{1,4}|[a-z]|note \d{1,3}|citation needed)\]/u;
/** Stage direction between two sentences: "Nobody. (laughs) I teach." */
export const DIRECTION = /^[[(]\p{Ll}[\p{Ll} ]{1,30}[\])]\s(?=\p{Lu})/u;
/** "31. März" in a text of any language. */
const MONTH = new RegExp(`^${MONTHS_BEHIND_DAYS}`, 'u');
/** Pictures behind the last sentence of a quotation: "Take it. 🎉”" */
const PICTURES =
  /^\s?\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Mn}\p{Cf}\p{Sk}]{0,12}(?=["”’»])/u;
/** Longest piece of text that is looked at on either side of a mark. */
const REACH = 64;

/**
 * Splits one paragraph into sentences: spans into `text`, in order, without white space at their edges.
 * Linear in the length of the text.
 */
export function splitSentences(text: string, language: ArticleLanguage): Span[] {
  const informal = /^\P{L}*\p{Ll}/u.test(text.slice(0, REACH));
  const found: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(TERMINATOR)) {
    const closed = skipClosers(text, index + mark.length);
    const ends = { text, start, index, mark, closed, next: skipSpace(text, closed), language, informal };
    if (!isBoundary(ends)) continue;
    pushTrimmed(found, text, start, closed);
    start = closed;
  }
  pushTrimmed(found, text, start, text.length);
  return found;
}

/** A mark that may end a sentence, with what is known around it. */
interface Ending {
  readonly text: string;
  /** Where the sentence began. */
  readonly start: number;
  readonly index: number;
  readonly mark: string;
  /** After the mark and the closing marks behind it. */
  readonly closed: number;
  /** Where the next word, with its opening marks, begins. */
  readonly next: number;
  readonly language: ArticleLanguage;
  /** The paragraph begins in lower case, so small letters may begin its sentences. */
  readonly informal: boolean;
}

function isBoundary(ending: Ending): boolean {
  const { text, mark, index, closed, next, informal, language } = ending;
  if (next >= text.length) return true;
  if (next === closed) return WIDE.test(mark) || isSpaceMissing(ending);
  const after = wordAt(text, next + (DIRECTION.exec(text.slice(next, next + REACH))?.[0].length ?? 0));
  if (after === '') return isSymbol(text, next);
  const closers = text.slice(index + mark.length, Math.min(closed, index + mark.length + REACH));
  const quoted = QUOTE_CLOSERS.test(closers);
  if (/^\p{Ll}/u.test(after) && !/^i(?:['’]\p{L}+)?$/u.test(after)) {
    return informal && !quoted && mark !== '…' && !mark.startsWith('..') && !isAbbreviation(ending, after);
  }
  if (quoted) {
    if (/^[–—-]\s/u.test(text.slice(next, next + 2))) return false; // «Why?» – Ivanov asked.
    if (text.length - next < 2 * REACH && SIGNED.test(text.slice(next))) return false;
    if (/[!?]/u.test(mark))
      return !language.sentences.asker.test(text.slice(next, next + 2 * REACH)) || isAnswered(ending);
    return mark !== '.' || !isAbbreviation(ending, after); // Ashley "A.J." Jewell
  }
  if (mark === '.') return !isAbbreviation(ending, after) && !isCount(ending);
  // "Well ... I think": a pause, not an end.
  if (/^(?:\.{2,3}|…)$/u.test(mark)) return !(SPACE.test(text.charAt(index - 1)) && after === 'I');
  return true;
}

/** “It is tired.” *Mara Quist, engineer*: a name and what somebody is, at the end of a paragraph, in brackets or without a full stop. */
const PART = String.raw`${PERSON}, (?!\d{1,2} \p{Lu})[\p{Ll}\d][^.!?:;()"“”„«»]{1,80}`;
const SIGNED = new RegExp(String.raw`^(?:${PART}|\(${PART}\)\.?)$`, 'u');

/** May wrote: "Never again!" *Will said: "I slept."*: a quotation behind a colon, and then somebody else's. */
const isAnswered = ({ text, start, index, next }: Ending): boolean =>
  INTRODUCED.test(text.slice(Math.max(start, index - 4 * REACH), index)) &&
  INTRODUCING.test(text.slice(next, next + 2 * REACH));

const INTRODUCED = /:\s["“„«][^"“”„«»]*$/u;
const INTRODUCING = /^[^.!?:"“”„«»]+:\s["“„«]/u;
/** "“Nobody!” she said.": the words of a sentence of their own. */
const EXCLAIMED = /^["“„][^"“”„]{1,60}[!?]["”“]/u;

/** Whether the full stop belongs to an abbreviation or an initial, and the sentence goes on. */
function isAbbreviation({ text, start, index, next: at, language }: Ending, next: string): boolean {
  const { abbreviations, sentences } = language;
  const before = text.slice(Math.max(start, index - REACH), index);
  // No space is part of it, so that only what stands behind the last one is looked at.
  const whole = /[\p{L}\p{M}\p{N}.\-°№§]+$/u.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '';
  const token = whole.split('-').at(-1) ?? '';
  if (token === '') return false;
  if (/^\p{Ll}$/u.test(token) && /^\p{L}\.$/u.test(next)) return true; // a. D., z. B.
  const starts = abbreviations.starters.has(next.toLowerCase()) || EXCLAIMED.test(text.slice(at, at + REACH));
  if (isAmong(abbreviations.open, token)) return true;
  if (BRACKETED.test(before) && text.charAt(index + 1) === ')') return !starts;
  // "Prof. em. Mara Quist"
  const rank = RANKED.exec(before)?.[1];
  if (rank && isAmong(abbreviations.open, rank)) return !starts;
  // "d. h." as "d.h."
  const first = SPACED.exec(before)?.[1];
  if (first && isAmong(abbreviations.open, `${first}.${token}`)) return true;
  if (isAmong(abbreviations.numbered, token) && /^\p{N}/u.test(next)) return true;
  if (/^\d{1,2}$/u.test(token) && MONTH.test(next)) return true;
  if (abbreviations.ordinals && /^\d{1,2}$/u.test(token)) return !starts;
  if (/^[ap]\.m$/iu.test(token))
    return (
      sentences.afterHour.test(next) ||
      sentences.joinsHour.test(next) ||
      sentences.opensWithHour.test(openingOf(text, start, index - token.length))
    );
  if (isAmong(abbreviations.either, token) || /^\p{L}(?:\.\p{L})+$/u.test(token)) return !starts; // U.S., J.K.
  return isInitial(whole, before.slice(0, -whole.length), sentences) && !starts;
}

/** "Brig. Gen. *(res*.) Mara Quist": a short word in brackets behind a rank. */
const BRACKETED = /(?<![\p{LC}])\p{Lu}\p{LC}*\.? \(\p{LC}{1,5}$/u;

/** A short word in small letters behind an abbreviation, which is the group. */
const RANKED = /(?<![\p{LC}])(\p{Lu}\p{LC}{1,5})\. \p{Ll}{2,5}$/u;

/** "d. h": two letters, of which the first has its stop. */
const SPACED = /(?<![\p{L}.])(\p{L})\.\s\p{L}$/u;

/** All that stands of a sentence before `end`; empty where that is much. */
const openingOf = (text: string, start: number, end: number): string =>
  end - start < REACH ? text.slice(start, end).trim() : '';

/** One capital letter: "George W.", "J.", "А."; but not one behind a noun that it names ("plan B."), nor "on X." */
function isInitial(token: string, before: string, { lettered, onPlatform }: SentenceLanguage): boolean {
  if (!/^\p{Lu}$/u.test(token)) return /^\p{Lu}-\p{Lu}$/u.test(token);
  const previous = /(\S+)\s+$/u.exec(before)?.[1] ?? '';
  return !lettered.test(previous) && !(token === 'X' && onPlatform.test(previous));
}

/** The number of a list inside a paragraph: "1. Open the lid.", or what it begins with: "2024. That was the year." */
function isCount({ text, start, index }: Ending): boolean {
  const number = index - start < 8 ? /^\s*\(?(\d{1,4})$/u.exec(text.slice(start, index))?.[1] : undefined;
  return number !== undefined && (start === 0 || number.length <= 2);
}

/** "the end.The next": the space was lost on the way. */
function isSpaceMissing({ text, index, closed, mark, language }: Ending): boolean {
  if (mark !== '.' && mark !== '?' && mark !== '!') return false;
  if (!/\p{Ll}{3}$/u.test(text.slice(Math.max(0, index - 3), index))) return false;
  const next = /^\p{Lu}\p{Ll}*(?=\s)/u.exec(text.slice(closed, closed + REACH))?.[0] ?? '';
  return language.abbreviations.starters.has(next.toLowerCase());
}

/** The next word without the marks that open it, an initial with its stop; empty when no letter or figure follows. */
function wordAt(text: string, from: number): string {
  let at = from;
  while (at < text.length && at < from + REACH && (OPENERS.has(text.charAt(at)) || text.charAt(at) === ' '))
    at++;
  return /^(?:\p{L}\.|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*)/u.exec(text.slice(at, at + REACH))?.[0] ?? '';
}

/** A sign that can begin a sentence: "$3", "€5", an emoji, a bracket; not a comma or another stop. */
function isSymbol(text: string, at: number): boolean {
  return /^[\p{Sc}\p{So}\p{Extended_Pictographic}"“„«‘'([{¿¡#@+*_]/u.test(text.slice(at, at + 2));
}

function skipClosers(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const note = text.charAt(at) === '[' ? FOOTNOTE.exec(text.slice(at, at + 20)) : null;
    const pictures = note ?? PICTURES.exec(text.slice(at, at + REACH));
    if (pictures) at += pictures[0].trimEnd().length;
    else if (CLOSERS.has(text.charAt(at))) at++;
    else break;
  }
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at++;
  return at;
}

/** Where a stretch of a text begins and ends without the spaces around it. */
export function trimSpace(text: string, from: number, to: number): [from: number, to: number] {
  let [start, end] = [from, to];
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return [start, end];
}

function pushTrimmed(found: Span[], text: string, start: number, end: number): void {
  const [from, to] = trimSpace(text, start, end);
  if (from < to) found.push({ start: from, end: to });
}

/** Whether a word, without its last stop, is in a list of abbreviations. */
function isAmong(list: ReadonlySet<string>, word: string): boolean {
  const lower = word.toLowerCase();
  return list.has(lower) || (word.charAt(0) !== lower.charAt(0) && list.has(word.charAt(0) + lower.slice(1)));
}
