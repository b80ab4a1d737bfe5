import type { SearchLanguage } from '../../language/search.ts';
import { tokenize } from '../../text/tokens.ts';
import { ORDINARY_RANK } from '../ordinaryRank.ts';

/** A word of so many letters that is none of the language may be initials: "nasa", "bbc"; beside another it is rather a name: "elon musk". */
const LONGEST_INITIALS = { alone: 4, beside: 3 };

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
  const longest = words.length > 1 ? LONGEST_INITIALS.beside : LONGEST_INITIALS.alone;
  const isWhole = isBare && !/['’]s? /u.test(typed) && words.some(({ word }) => isName(word));
  return words
    .filter(
      ({ word }) => (isWhole || isName(word)) && !(spelling.rankOf(word) === 0 && word.length <= longest),
    )
    .reduce(
      (name, { start }) => name.slice(0, start) + name.charAt(start).toUpperCase() + name.slice(start + 1),
      written,
    );
}
