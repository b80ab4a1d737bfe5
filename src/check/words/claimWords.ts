import { PARTICLES } from '../../language/any/personNames.ts';
import type { ClaimLanguage } from '../../language/claims.ts';
import { withoutGrouping } from '../../text/withoutGrouping.ts';
import type { Span } from '../../types.ts';

/** A word of a claim: where it stands, and the form in which words are compared. */
export interface Word extends Span {
  /** Without case, accents of typing, and commas between thousands. */
  readonly form: string;
  /** Whether it has a capital, or is a small word inside a name: "Louis *de* Graaf". */
  readonly isCapital: boolean;
  /** "240", "-5", "4.2", "three": a number that may be wrong. */
  readonly isNumber: boolean;
  readonly isNegation: boolean;
  readonly isReservation: boolean;
}

/** Longest claim that is compared, in words; no sentence that people send is longer. */
const MOST_WORDS = 300;

/**
 * A number with its sign, its places or minutes, though no score ("4:1"), and its thousands ("4k"), behind a currency its millions ("€3m"), a sign that counts as a word
 * ("<" before a number, "+" behind it), "p.m.", "U.S.", or letters with apostrophes inside. A mark that stands alone only shapes an emoji.
 */
const WORD =
  /(?:(?<![\p{L}\p{N}])[-−](?=\p{N}))?(?:\p{N}{1,3}(?:[ \u00A0\u2009\u202F'’]\p{N}{3}(?!\p{N}))+|\p{N}+)(?:[.,]\p{N}+|:\p{N}{2,})*(?:k(?![\p{L}\p{N}])|(?<=\p{Sc}[\p{N}.,]{1,12})(?:mn?|bn?|trn?|tn)(?![\p{L}\p{N}]))?|(?<!\p{L})[ap]\.\s?m\.?(?!\p{L})|(?<![\p{L}.])(?:U\.S(?:\.A)?|U\.K|U\.N|E\.U|D\.C|M\.D|Ph\.\s?D)(?:\.(?!\p{L})|(?![\p{L}.]))|[%$€£¥]|[<>≠≤≥≈](?=\s?\p{N})|(?<=\p{N})\+|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/giu;

/** An hour with its minutes: "4:20 p.m." */
const CLOCK = /^\d{1,2}:\d{2}\s?[ap]\.?\s?m(?!\p{L})/iu;
const LONGEST_CLOCK = 12;

/** Small words of a name, up to the next one with a capital. */
const SMALL_IN_NAME = new RegExp(String.raw`^(?:(?:${PARTICLES})[\s-]+){1,3}(?=\p{Lu})`, 'u');

/** The words of a text in order, as a language has them. */
export function wordsOf(text: string, language: ClaimLanguage): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (words.length === MOST_WORDS) break;
    const isHour = CLOCK.test(text.slice(index, index + LONGEST_CLOCK));
    const form = formOf(isHour ? found.replace(':', '.') : found);
    const isInName = (words.at(-1)?.isCapital ?? true) && SMALL_IN_NAME.test(text.slice(index, index + 40));
    const isCapital = /^\p{Lu}/u.test(found) || isInName;
    words.push({
      start: index,
      end: index + found.length,
      form,
      isCapital,
      isNumber: isDigits(form) || language.isNumberInWords(form),
      isNegation: language.isNegation(form),
      // "It may", but not "in May"
      isReservation:
        language.isReservation(form) && !(isCapital && words.length > 0 && language.isDate(form)),
    });
  }
  return words;
}

/** The forms of the words of a text. */
export const formsIn = (text: string, language: ClaimLanguage): string[] =>
  wordsOf(text, language).map(({ form }) => form);

/** Each form of the words of a text, with the spelling that it has first: "oslo" is written "Oslo". */
export function formsAsWritten(text: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const [found] of text.matchAll(WORD)) {
    const form = formOf(found);
    if (!written.has(form)) written.set(form, found);
  }
  return written;
}

function formOf(word: string): string {
  const plain = word.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll('−', '-');
  const hour = /^([ap])\.\s?m\.?$/u.exec(plain)?.[1];
  if (hour !== undefined) return `${hour}m`;
  if (plain.includes('.') && /^\p{L}/u.test(plain)) return plain.replaceAll(/[.\s]/gu, '');
  return isDigits(plain) ? withoutGrouping(plain) : plain;
}

function isDigits(form: string): boolean {
  return /^-?\p{N}/u.test(form);
}

/** Words that say what a text is about: numbers, names, and those that are not as short as "with". */
export function isTelling(word: Word): boolean {
  return word.isNumber || word.form.length > 3 || (word.isCapital && word.start > 0 && word.form.length > 1);
}
