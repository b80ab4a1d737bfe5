/** A pattern that nothing matches: a language has no such words, or they are not known. */
export const NOTHING = /(?!)/u;
