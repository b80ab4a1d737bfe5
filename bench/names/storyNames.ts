import { SPELLING } from '../../src/language/en/search/words/lexicon.ts';
import { traitsOf } from '../../src/language/en/search/traits.ts';
import { Trait } from '../../src/language/traits.ts';
import type { Article } from '../../src/types.ts';
import { namesInside, ORDINARY } from './namesInside.ts';

/** The names that stand inside an article's sentences, each once: of one to three words, none of them an ordinary one. */
export function namesOf(article: Article): string[] {
  const names = new Set<string>();
  for (const words of namesInside(article))
    if (words.length <= 3 && words.every(isProper)) names.add(words.join(' '));
  return [...names];
}

function isProper(word: string): boolean {
  const lower = word.toLowerCase();
  const isDate = (traitsOf(lower) & Trait.date) !== 0;
  return /^\p{Lu}\p{Ll}{1,20}$/u.test(word) && !isDate && SPELLING.rankOf(lower) < ORDINARY;
}
