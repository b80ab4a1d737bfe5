import { familyOf } from './families.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stopWords.ts';

/** The family of a word as it is written. */
export const familyOfWord = (word: string): string => familyOf(stem(word.toLowerCase()));

/** The families of the words of a text that tell something. */
export const familiesIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{LC}+/gu) ?? []).filter((word) => !isStopWord(word)).map(familyOfWord);
