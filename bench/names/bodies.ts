import { SPELLING } from '../../src/language/en/search/lexicon.ts';
import { findNameRuns } from '../../src/search/names/nameRuns.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { Article } from '../../src/types.ts';

const ORDINARY = 2;
const MOST_WORDS = 5;

/** The names of two words and more that stand inside an article's sentences and have ordinary words: "European Union". */
export function bodiesOf({ text, passages }: Article): string[] {
  const bodies = new Set<string>();
  for (const { start, end, section } of passages) {
    if (/title|heading/.test(section)) continue;
    const quote = text.slice(start, end);
    for (const { tokens, isFirst } of findNameRuns(quote, tokenize(quote))) {
      const words = tokens.map((token) => quote.slice(token.start, token.end));
      const isBody = words.some((word) => SPELLING.rankOf(word.toLowerCase()) >= ORDINARY);
      if (!isFirst && isBody && words.length > 1 && words.length <= MOST_WORDS && words.every(isPlain))
        bodies.add(words.join(' '));
    }
  }
  return [...bodies];
}

function isPlain(word: string): boolean {
  return /^\p{L}\p{Ll}+$/u.test(word);
}
