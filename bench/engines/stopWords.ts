import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The languages that Orama's packages of stop words and stemmers know, by tag; its Ukrainian stop words are broken text. */
const NAMES: Readonly<Record<string, string>> = { en: 'english', de: 'german', es: 'spanish', ru: 'russian' };

/** The stop words of `@orama/stopwords` for a language; none for one that it does not know. */
export function stopWordsOf(language: string): readonly string[] {
  const name = NAMES[language];
  if (!name) return [];
  const { stopwords }: { stopwords: readonly string[] } = require(`@orama/stopwords/${name}`);
  return stopwords;
}

/** The stemmer of `@orama/stemmers` for a language, with its name there. */
export function stemmerOf(language: string): { language: string; stemmer: (word: string) => string } | null {
  const name = language === 'uk' ? 'ukrainian' : NAMES[language];
  if (!name) return null;
  const library: { language: string; stemmer: (word: string) => string } = require(`@orama/stemmers/${name}`);
  return library;
}
