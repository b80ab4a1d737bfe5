import type { SearchLanguage } from '../language/search.ts';
import { Trait } from '../language/traits.ts';
import type { Token } from '../text/tokens.ts';
import { traitsOf } from './traits.ts';
import type { WordForms } from './wordForms.ts';

/** The words of the passages. Words and their terms (stems) are numbered in order of appearance. */
export interface Vocabulary {
  /** Normalised word → its number. */
  readonly words: ReadonlyMap<string, number>;
  /** Stem → its number. */
  readonly terms: ReadonlyMap<string, number>;
  /** Family → its terms. */
  readonly families: ReadonlyMap<string, readonly number[]>;
  /** By word: the number of its stem. */
  readonly termOf: Uint32Array;
  /** By term: 1 where the passages use all its words as names. */
  readonly isNameTerm: Uint8Array;
  /** By word: bits of `Trait`. */
  readonly traits: Uint16Array;
  /** By word: how often it occurs. */
  readonly counts: Uint32Array;
  /** By word: how often it has a capital letter where a sentence does not ask for one. */
  readonly capitals: Uint32Array;
  /** By word: how often it has no capital letter. */
  readonly smalls: Uint32Array;
}

/** Collects a vocabulary while passages are read. */
export class VocabularyBuilder {
  readonly #words = new Map<string, number>();
  readonly #terms = new Map<string, number>();
  readonly #forms: WordForms;
  readonly #families = new Map<string, number[]>();
  readonly #termOf: number[] = [];
  readonly #traits: number[] = [];
  readonly #counts: number[] = [];
  readonly #capitals: number[] = [];
  readonly #smalls: number[] = [];

  constructor(forms: WordForms) {
    this.#forms = forms;
  }

  /** Counts a token of `text` and returns the number of its word. */
  add(token: Token, text: string, language: SearchLanguage, isFirst: boolean): number {
    const isCapital = startsWithCapital(text, token.start);
    return this.count(token.word, language, 1, isCapital && !isFirst ? 1 : 0, isCapital ? 0 : 1);
  }

  /** Counts a word that occurs so often, so often with a capital letter and without; returns its number. */
  count(spelling: string, language: SearchLanguage, times: number, capitals: number, smalls: number): number {
    const word = this.#words.get(spelling) ?? this.#newWord(spelling, language);
    this.#counts[word]! += times;
    this.#capitals[word]! += capitals;
    this.#smalls[word]! += smalls;
    return word;
  }

  build(): Vocabulary {
    const words = this.#words;
    const vocabulary = {
      words,
      terms: this.#terms,
      families: this.#families,
      termOf: Uint32Array.from(this.#termOf),
      traits: Uint16Array.from(this.#traits),
      counts: Uint32Array.from(this.#counts),
      capitals: Uint32Array.from(this.#capitals),
      smalls: Uint32Array.from(this.#smalls),
    };
    const isNameTerm = new Uint8Array(this.#terms.size).fill(1);
    vocabulary.termOf.forEach((term, word) => {
      if (!isNameWord(vocabulary, word)) isNameTerm[term] = 0;
    });
    return { ...vocabulary, isNameTerm };
  }

  #newTerm(word: string, stemmed: string, language: SearchLanguage): number {
    const term = this.#terms.size;
    this.#terms.set(stemmed, term);
    const family = this.#forms.family(word, language);
    const relatives = this.#families.get(family);
    if (relatives) relatives.push(term);
    else this.#families.set(family, [term]);
    return term;
  }

  #newWord(word: string, language: SearchLanguage): number {
    const number = this.#termOf.length;
    const stemmed = this.#forms.stem(word, language);
    const term = this.#terms.get(stemmed) ?? this.#newTerm(word, stemmed, language);
    this.#words.set(word, number);
    this.#termOf.push(term);
    this.#traits.push(traitsOf(word, language));
    this.#counts.push(0);
    this.#capitals.push(0);
    this.#smalls.push(0);
    return number;
  }
}

/** Whether the letter at `at` is a capital. */
export function startsWithCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Whether the passages use the word as a name: with a capital letter where none is due, more often than without. */
export function isNameWord(
  { traits, capitals, smalls }: Pick<Vocabulary, 'traits' | 'capitals' | 'smalls'>,
  word: number,
): boolean {
  return (traits[word]! & Trait.stop) === 0 && capitals[word]! > smalls[word]!;
}
