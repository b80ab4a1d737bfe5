import type { PartOfSpeech, Token } from '../../attribution.ts';

/** Words with what joins their parts, or one sign. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words of a text with the little that their letters tell: names begin with a capital, signs are no words. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: value, index }) => ({
    start: index,
    end: index + value.length,
    word: value.toLowerCase().replaceAll('’', "'"),
    pos: tagOf(value),
    capital: /^\p{Lu}/u.test(value),
  }));
}

function tagOf(value: string): PartOfSpeech {
  if (/^\p{Lu}/u.test(value)) return 'PROPN';
  if (/^\p{N}/u.test(value)) return 'NUM';
  return /^[\p{L}\p{M}]/u.test(value) ? 'X' : 'PUNCT';
}
