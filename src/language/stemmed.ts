import { createRequire } from 'node:module';
import { once } from '../values/once.ts';
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
  const stem = (word: string) => (LETTERS.test(word) ? loadStemmer()(word) : word);
  return {
    ...SEARCH,
    stem,
    familyOf: (word, known) => (known ?? stem(word)).slice(0, FAMILY_LETTERS),
    isStopWord: stopWordsOf(stopWords),
  };
}

/** Whether a word is one of a library's stop words, loaded when first needed. */
export function stopWordsOf(list: string): SearchLanguage['isStopWord'] {
  const load = once(() => {
    const lists: Readonly<Record<string, readonly string[]>> = require('stopword');
    return new Set((lists[list] ?? []).map(normalizeWord));
  });
  return (word) => load().has(word);
}
