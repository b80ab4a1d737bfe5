import type { Language } from '../language/language.ts';
import { normalizeWord } from '../text/tokens.ts';
import { wordsOf, type Word } from './claimWords.ts';

/** A word as it is compared with others; a number or a unit of several words is one. */
export interface Comparable extends Word {
  /** What all its spellings share: "#4" of "4" and "four", "percent" of "per cent" and "%"; of other words the form. */
  readonly key: string;
  readonly isName: boolean;
  /** Whether it says nothing by itself: "the", "she’s"; as a number it may be none: "one". */
  readonly isLittle: boolean;
  /** Whether another sentence or a quotation begins with it. */
  readonly isApart: boolean;
}

/** What ends a sentence, or stands before or behind a quotation, between two words. */
const PARTS = /[.:;!?“”"«»„—]/u;

/** A sign that counts as a word. */
const SIGN = /^[%\p{Sc}]$/u;

/** Capitals alone: "US" is a name, though "us" says nothing. */
const CAPITALS = /^\p{Lu}{2,}$/u;

/** The words of a text in order, each with what it is compared by. */
export function comparableWords(text: string, { claims, search }: Language): Comparable[] {
  const words = wordsOf(text, claims);
  const numbers = search.numbersIn(words.map(({ form }) => normalizeWord(form)));
  const rest = new Set(numbers.flatMap(({ from, to }) => words.slice(from + 1, to)));
  const byFirst = new Map(numbers.map((number) => [words[number.from], number]));
  return words
    .filter((word) => !rest.has(word))
    .map((word, place, kept) => {
      const number = byFirst.get(word);
      const typed = text.slice(word.start, word.end);
      const isLittle = search.isStopWord(normalizeWord(word.form));
      const isName =
        word.isCapital &&
        word.form.length > 1 &&
        (!isLittle || claims.isDate(word.form) || CAPITALS.test(typed));
      const before = kept[place - 1]?.end ?? word.start;
      const isApart = PARTS.test(text.slice(before, word.start));
      const seen = { isLittle, isName, isApart };
      if (!number)
        return { ...word, ...seen, key: SIGN.test(word.form) ? normalizeWord(word.form) : word.form };
      const all = words.slice(number.from, number.to);
      return {
        ...word,
        end: all.at(-1)!.end,
        form: all.map(({ form }) => form).join(' '),
        isNumber: all.some(({ isNumber }) => isNumber) || number.token.startsWith('#'),
        key: number.token,
        ...seen,
      };
    });
}
