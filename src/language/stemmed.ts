import { createRequire } from 'node:module';
import { once } from '../once.ts';
import { normalizeWord } from '../text/tokens.ts';
import { SEARCH } from './any/search.ts';
import type { SearchLanguage } from './search.ts';

const require = createRequire(import.meta.url);

/** Letters of a stem that words made of one another share as a rule: "export", "Exporteur". */
const FAMILY_LETTERS = 5;

const LETTERS = /^\p{L}{3,40}$/u;

/** How a language's words are found with no more than a library's stemmer and stop words, loaded when first needed. */
export function stemmed(stemmer: string, stopWords: string): SearchLanguage {
  const loadStemmer = once(() => {
    const library: { readonly stemmer: (word: string) => string } = require(`@orama/stemmers/${stemmer}`);
    return library.stemmer;
  });
  const loadStopWords = once(() => {
    const lists: Readonly<Record<string, readonly string[]>> = require('stopword');
    return new Set((lists[stopWords] ?? []).map(normalizeWord));
  });
  const stem = (word: string) => (LETTERS.test(word) ? loadStemmer()(word) : word);
  return {
    ...SEARCH,
    stem,
    familyOf: (word, known) => (known ?? stem(word)).slice(0, FAMILY_LETTERS),
    isStopWord: (word) => loadStopWords().has(word),
  };
}
