import stemEnglish from 'wink-porter2-stemmer';

/** Finds the form that the inflections of a word share: "provided", "provides" → "provid". */
export type Stemmer = (word: string) => string;

const PLAIN_WORD = /^[a-z]{3,}$/;

/** The stemmer of a language (BCP 47 tag): Porter2 for English, words as they are for others. */
export function stemmerOf(language: string): Stemmer {
  if (!/^en\b/i.test(language)) return (word) => word;
  return (word) => (PLAIN_WORD.test(word) ? stemEnglish(word) : word);
}
