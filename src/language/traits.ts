import { wordList } from './wordList.ts';

/** What a word is by itself, as bits. */
export const Trait = {
  stop: 1,
  number: 2,
  year: 4,
  date: 8,
  money: 16,
  measure: 32,
  reason: 64,
  place: 128,
  pronoun: 256,
  speech: 512,
  manner: 1024,
} as const;

export type TraitName = keyof typeof Trait;

/** Tells the traits of a word by lists of words, each written as text. */
export function traitTable(
  lists: readonly (readonly [TraitName, words: string])[],
): (word: string) => number {
  const traits = new Map<string, number>();
  for (const [name, words] of lists) {
    for (const word of wordList(words)) traits.set(word, (traits.get(word) ?? 0) | Trait[name]);
  }
  return (word) => traits.get(word) ?? 0;
}
