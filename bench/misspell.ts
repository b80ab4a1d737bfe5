import type { Typos } from './data.ts';
import type { Random } from './random.ts';

/** The question with every word that the list knows misspelt in one of its ways. */
export function misspell(question: string, typos: Typos, random: Random): string {
  return question.replaceAll(/\p{L}+/gu, (word) => {
    const wrong = Object.hasOwn(typos, word.toLowerCase()) ? typos[word.toLowerCase()] : undefined;
    if (!wrong?.length) return word;
    const typo = random.pick(wrong);
    return /^\p{Lu}/u.test(word) ? typo.charAt(0).toUpperCase() + typo.slice(1) : typo;
  });
}
