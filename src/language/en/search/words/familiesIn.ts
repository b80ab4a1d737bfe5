import { familyOf } from './families.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stopWords.ts';

/** The family of a word as it is written. */
export const familyOfWord = (word: string): string => familyOf(stem(word.toLowerCase()));

/** Whether a text has a word of a family. */
export const hasFamily = (text: string, family: string): boolean =>
  (text.match(/\p{LC}+/gu) ?? []).some((word) => familyOfWord(word) === family);

/** The families of the words of a text that tell something. */
export const familiesIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{LC}+/gu) ?? []).filter((word) => !isStopWord(word)).map(familyOfWord);
