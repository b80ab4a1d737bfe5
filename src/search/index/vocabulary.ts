import { Trait } from '../../language/traits.ts';
import type { Dictionary } from './dictionary.ts';

/** By word: how often it occurs, and how often so. */
export interface WordCounts {
  readonly counts: Uint32Array;
  /** How often it has a capital letter where a sentence does not ask for one. */
  readonly capitals: Uint32Array;
  /** How often it has no capital letter. */
  readonly smalls: Uint32Array;
}

/** The words of the passages, of the names in their attributions and of the titles, by their numbers in a dictionary. */
export class Vocabulary implements WordCounts {
  /** Distinct words. */
  readonly size: number;
  readonly counts: Uint32Array;
  readonly capitals: Uint32Array;
  readonly smalls: Uint32Array;
  /** By word: the number of its stem. */
  readonly termOf: Uint32Array;
  /** By word: bits of `Trait`. */
  readonly traits: Uint16Array;
  /** By term: 1 where the passages use all its words as names. */
  readonly isNameTerm: Uint8Array;
  readonly #dictionary: Dictionary;
  /** By term: 1 where there is a word of it. */
  readonly #isThere: Uint8Array;

  constructor(dictionary: Dictionary, { counts, capitals, smalls }: WordCounts) {
    this.#dictionary = dictionary;
    this.counts = counts;
    this.capitals = capitals;
    this.smalls = smalls;
    this.termOf = dictionary.termOf;
    this.traits = dictionary.traits;
    this.isNameTerm = new Uint8Array(dictionary.terms.size).fill(1);
    this.#isThere = new Uint8Array(dictionary.terms.size);
    let size = 0;
    for (let word = 0; word < counts.length; word += 1) {
      if (counts[word] === 0) continue;
      size += 1;
      const term = this.termOf[word]!;
      this.#isThere[term] = 1;
      if (!isNameWord(this, word)) this.isNameTerm[term] = 0;
    }
    this.size = size;
  }

  /** The number of a normalised word; undefined for one that is not there. */
  numberOf(word: string): number | undefined {
    const number = this.#dictionary.words.get(word);
    return number !== undefined && (this.counts[number] ?? 0) > 0 ? number : undefined;
  }

  has(word: string): boolean {
    return this.numberOf(word) !== undefined;
  }

  /** How often a normalised word occurs. */
  countOf(word: string): number {
    return this.counts[this.numberOf(word) ?? -1] ?? 0;
  }

  /** The number of a stem; undefined for one that no word has. */
  termOfStem(stem: string): number | undefined {
    const term = this.#dictionary.terms.get(stem);
    return term !== undefined && this.#isThere[term] === 1 ? term : undefined;
  }

  /** The terms of a family. */
  relatives(family: string): number[] {
    return this.#dictionary.relatives(family).filter((term) => this.#isThere[term] === 1);
  }

  /** The words with their numbers. */
  *words(): Generator<readonly [word: string, number: number]> {
    for (const entry of this.#dictionary.words) if ((this.counts[entry[1]] ?? 0) > 0) yield entry;
  }

  /** The stems with their numbers; for tests and the bench. */
  *stems(): Generator<readonly [stem: string, term: number]> {
    for (const entry of this.#dictionary.terms) if (this.#isThere[entry[1]] === 1) yield entry;
  }
}

/** Whether the passages use the word as a name: with a capital letter where none is due, more often than without. */
export function isNameWord(
  { traits, capitals, smalls }: Pick<Vocabulary, 'traits' | 'capitals' | 'smalls'>,
  word: number,
): boolean {
  return (traits[word]! & Trait.stop) === 0 && capitals[word]! > smalls[word]!;
}
