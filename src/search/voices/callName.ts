import type { SearchLanguage } from '../../language/search.ts';
import { tokenize } from '../../text/tokens.ts';

/** From here on a word of a language is no mere name. */
const ORDINARY_RANK = 2;

/** A short word that is none of the language may be initials: "bbc". */
const LONGEST_INITIALS = 4;

/**
 * Whom a question asks for, typed in small letters, as it would be written; `written` has capitals for what the articles use as
 * names, the `typed` words of the question not.
 *
 *     "elon musk" → "Elon Musk", "the hospital" → "the hospital", though the articles tell of St Ann's Hospital
 */
export function callName(
  typed: string,
  written: string,
  isBare: boolean,
  { isStopWord, spelling }: SearchLanguage,
): string {
  if (!spelling || /\p{Lu}/u.test(typed)) return written;
  const words = tokenize(typed).filter(({ word }) => !isStopWord(word));
  const isName = (word: string) => spelling.rankOf(word) < ORDINARY_RANK;
  if (!isBare && words.length === 1 && !isName(words[0]!.word)) return typed;
  const isWhole = isBare && !/['’]s? /u.test(typed) && words.some(({ word }) => isName(word));
  return words
    .filter(({ word }) => (isWhole || isName(word)) && !isInitials(word, spelling.rankOf(word)))
    .reduce(
      (name, { start }) => name.slice(0, start) + name.charAt(start).toUpperCase() + name.slice(start + 1),
      written,
    );
}

const isInitials = (word: string, rank: number): boolean => rank === 0 && word.length <= LONGEST_INITIALS;
