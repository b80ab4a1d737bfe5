import type { FactKind } from '../types.ts';

/** What searching needs to know of a language. */
export interface SearchLanguage {
  /** Finds the form that the inflections of a word in lower case share: "provided", "provides" → "provid". */
  readonly stem: (word: string) => string;
  /** Questions about the article itself; the first that fits decides. */
  readonly articleQuestions: readonly ArticleQuestion[];
}

/** A way to ask for a fact about the article itself. */
export interface ArticleQuestion {
  readonly asks: FactKind;
  /** Fits the whole question, in lower case and without punctuation at its ends. */
  readonly pattern: RegExp;
  readonly example: string;
}
