import { familyOf } from '../../families.ts';
import { stem } from '../../stem.ts';

/** Whether a text has the last word of a noun, or one of its family. */
export function hasNoun(noun: string, text: string): boolean {
  const family = familyOf(stem(noun.split(/[\s-]/u).at(-1)!.toLowerCase()));
  return (text.toLowerCase().match(/\p{LC}+/gu) ?? []).some((word) => familyOf(stem(word)) === family);
}
