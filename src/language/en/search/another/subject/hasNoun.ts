import { familyOfWord, hasFamily } from '../../words/familiesIn.ts';

/** Whether a text has the last word of a noun, or one of its family. */
export const hasNoun = (noun: string, text: string): boolean =>
  hasFamily(text, familyOfWord(noun.split(/[\s-]/u).at(-1)!));
