import porter2 from 'wink-porter2-stemmer';

/** A longer one is no word, and the stemmer takes time that grows with the square of the length. */
const PLAIN_WORD = /^[a-z]{3,60}$/;

/** The Porter2 (Snowball English) stem of a word; one with other letters stays as it is. */
export const stem = (word: string): string => (PLAIN_WORD.test(word) ? porter2(word) : word);
