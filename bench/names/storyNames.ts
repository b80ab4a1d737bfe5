import { findNameRuns } from '../../src/search/names/nameRuns.ts';
import { SPELLING } from '../../src/language/en/search/lexicon.ts';
import { traitsOf } from '../../src/language/en/search/traits.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { Trait } from '../../src/language/traits.ts';
import type { Article } from '../../src/types.ts';

const ORDINARY = 2;

/** The names that stand inside an article's sentences, each once: of one to three words, none of them an ordinary one. */
export function namesOf({ text, passages }: Article): string[] {
  const names = new Set<string>();
  for (const { start, end, section } of passages) {
    if (/title|heading/.test(section)) continue;
    const quote = text.slice(start, end);
    for (const { tokens, isFirst } of findNameRuns(quote, tokenize(quote))) {
      const words = tokens.map((token) => quote.slice(token.start, token.end));
      if (!isFirst && words.length <= 3 && words.every(isProper)) names.add(words.join(' '));
    }
  }
  return [...names];
}

function isProper(word: string): boolean {
  const lower = word.toLowerCase();
  const isDate = (traitsOf(lower) & Trait.date) !== 0;
  return /^\p{Lu}\p{Ll}{1,20}$/u.test(word) && !isDate && SPELLING.rankOf(lower) < ORDINARY;
}
