import { SPELLING } from '../../src/language/en/search/words/lexicon.ts';
import type { Article } from '../../src/types.ts';
import { namesInside, ORDINARY } from './namesInside.ts';

const MOST_WORDS = 5;

/** The names of two words and more that stand inside an article's sentences and have ordinary words: "European Union". */
export function bodiesOf(article: Article): string[] {
  const bodies = new Set<string>();
  for (const words of namesInside(article)) {
    const isBody = words.some((word) => SPELLING.rankOf(word.toLowerCase()) >= ORDINARY);
    if (isBody && words.length > 1 && words.length <= MOST_WORDS && words.every(isPlain))
      bodies.add(words.join(' '));
  }
  return [...bodies];
}

function isPlain(word: string): boolean {
  return /^\p{L}\p{Ll}+$/u.test(word);
}
