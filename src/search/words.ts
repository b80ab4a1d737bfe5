import { numbersIn } from './equivalents/numbers.ts';
import { isStopWord } from './stopWords.ts';
import { tokenize, type Token } from './tokens.ts';

/** A small "us" is a form of "we", and no country, unless it is "the us". */
const PRONOUN = 'we';

/** A token whose number, if it is one, has the spelling that all spellings of the number share. */
export interface Word extends Token {
  /** It belongs to the number that a word before it stands for: the "billion" of "240 billion". */
  readonly isRest: boolean;
}

/**
 * The words of a text in order, numbers in one spelling.
 *
 *     readWords('US$240 billion') // us, dollar, #240000000000, billion
 *     readWords('$240bn')         // dollar, #240000000000
 */
export function readWords(text: string, offset = 0): Word[] {
  const words = tokenize(text, offset).map((token, at, tokens): Word => {
    const isPronoun =
      text.slice(token.start - offset, token.end - offset) === 'us' && tokens[at - 1]?.word !== 'the';
    return { ...token, word: isPronoun ? PRONOUN : token.word, isRest: false };
  });
  for (const { from, to, token } of numbersIn(words.map(({ word }) => word))) {
    const first = words[from]!;
    // "one" is a pronoun more often than a number.
    if (to === from + 1 && isStopWord(first.word)) continue;
    words[from] = { ...first, word: token };
    for (let at = from + 1; at < to; at += 1) words[at] = { ...words[at]!, isRest: true };
  }
  return words;
}

/** Whether a normalised word is a number. */
export function isNumberWord(word: string): boolean {
  return /^[#\p{N}]/u.test(word);
}
