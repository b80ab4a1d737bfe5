import type { SearchLanguage } from '../../language/search.ts';
import { Trait } from '../../language/traits.ts';
import { isNumberWord } from '../readWords.ts';

/** The traits of a normalised word: those of `1998` are `Trait.number | Trait.year`. */
export function traitsOf(word: string, language: SearchLanguage): number {
  const listed = language.traitsOf(word) | (language.isStopWord(word) ? Trait.stop : 0);
  if (!isNumberWord(word)) return listed;
  const year = /^#?(?:1[0-9]|20)\d\ds?$/.test(word) ? Trait.year : 0;
  return listed | Trait.number | year;
}
