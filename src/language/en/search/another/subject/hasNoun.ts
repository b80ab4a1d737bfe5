import { familyOfWord } from '../../words/familiesIn.ts';

/** Whether a text has the last word of a noun, or one of its family. */
export function hasNoun(noun: string, text: string): boolean {
  const family = familyOfWord(noun.split(/[\s-]/u).at(-1)!);
  return (text.toLowerCase().match(/\p{LC}+/gu) ?? []).some((word) => familyOfWord(word) === family);
}
