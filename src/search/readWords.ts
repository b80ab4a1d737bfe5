import type { SearchLanguage } from '../language/search.ts';
import { tokenize, type Token } from '../text/tokens.ts';

/** A token whose number, if it is one, has the spelling that all spellings of the number share. */
export interface Word extends Token {
  /** It belongs to the number that a word before it stands for: the "billion" of "240 billion". */
  readonly isRest: boolean;
}

/**
 * The words of a text in order, numbers in one spelling.
 *
 *     readWords('US$240 billion', ENGLISH.search) // us, dollar, #240000000000, billion
 *     readWords('$240bn', ENGLISH.search)         // dollar, #240000000000
 */
export function readWords(text: string, language: SearchLanguage): Word[] {
  const words = tokenize(text).map(({ start, end, word }, at, tokens): Word => {
    const typed = text.slice(start, end);
    return { start, end, word: language.readAs(word, typed, tokens[at - 1]?.word), isRest: false };
  });
  for (const { from, to, token } of language.numbersIn(words.map(({ word }) => word))) {
    const first = words[from]!;
    // "one" is a pronoun more often than a number.
    if (to === from + 1 && language.isStopWord(first.word)) continue;
    words[from] = { ...first, word: token };
    for (let at = from + 1; at < to; at += 1) words[at] = { ...words[at]!, isRest: true };
  }
  return words;
}

/** Whether a normalised word is a number. */
export function isNumberWord(word: string): boolean {
  return /^[#\p{N}]/u.test(word);
}
