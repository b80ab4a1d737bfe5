import type { SearchLanguage } from '../language/search.ts';

/**
 * How many sentences of the language at large the passages are mixed with. An article of 25 sentences knows little
 * about which words are rare; 100,000 passages know it all by themselves.
 */
const BACKGROUND_SENTENCES = 100;

/** Share of sentences for a term whose share is not known. */
const UNLISTED_SHARE = 0.00005;

/**
 * Inverse document frequency of a term as in BM25 (Robertson and Spärck Jones), in nats, over the passages mixed with
 * sentences of the language at large.
 */
export function idf(term: string, holders: number, passages: number, language: SearchLanguage): number {
  const all = passages + BACKGROUND_SENTENCES;
  const holding = holders + BACKGROUND_SENTENCES * (language.shareOf(term) || UNLISTED_SHARE);
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** Inverse document frequency among the passages alone, in nats. */
export function localIdf(holders: number, passages: number): number {
  return Math.log((passages + 1) / (holders + 0.5));
}
