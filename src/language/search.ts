/** What searching needs to know of a language. */
export interface SearchLanguage {
  /** Finds the form that the inflections of a word in lower case share: "provided", "provides" → "provid". */
  readonly stem: (word: string) => string;
}
