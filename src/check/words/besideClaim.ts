import type { Language } from '../../language/language.ts';
import { comparableWords, type Comparable } from './comparable.ts';
import { findInRow } from './compare.ts';

/** The words of a passage around those of a claim; all of them where the claim does not stand in it in a row. */
export function besideClaim(claim: string, quote: string, language: Language): readonly Comparable[] {
  const words = comparableWords(claim, language);
  const passage = comparableWords(quote, language);
  const at = findInRow(words, passage);
  return at < 0 ? passage : [...passage.slice(0, at), ...passage.slice(at + words.length)];
}
