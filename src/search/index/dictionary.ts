import type { SearchLanguage } from '../../language/search.ts';
import { WordIndex } from '../spelling/wordIndex.ts';
import { traitsOf } from './traits.ts';
import type { Token } from '../../text/tokens.ts';
import { startsWithCapital } from '../../text/startsWithCapital.ts';
import type { WordForms } from './wordForms.ts';
import { isNumberWord, readWords } from '../readWords.ts';

/** The words of a name by number, and which of them have a capital letter. */
export interface NumberedName {
  readonly words: readonly number[];
  readonly capitals: readonly boolean[];
}

/**
 * Numbers words and their terms (stems) in the order in which they came, for one index after the other: a word keeps its
 * number while articles come and go, so that what was read of an article stays as it is. It only grows, and whoever has an
 * older index sees none of what came later, for that one counts no word beyond its own.
 */
export class Dictionary {
  /** Normalised word → its number. */
  readonly words = new Map<string, number>();
  /** By word: how it is spelt. */
  readonly spelt: string[] = [];
  /** Stem → its number. */
  readonly terms = new Map<string, number>();
  /** Family → the term of it that came last; nearly all have one. */
  readonly #families = new Map<string, number>();
  /** Term → the one of its family that came before it. */
  readonly #relatives = new Map<number, number>();
  /** By word: the language that it was read in; another one may have it too. */
  readonly languages: SearchLanguage[] = [];
  /** By word: the number of its stem. */
  readonly termOf: number[] = [];
  /** By word: bits of `Trait`. */
  readonly traits: number[] = [];
  /** The words that a misspelt one may have meant; of equals the first in the alphabet, whichever was read first. */
  readonly spellings = new WordIndex([], (one, other) => (one < other ? -1 : 1));
  readonly #names = new Map<string, NumberedName>();
  readonly #forms: Pick<WordForms, 'stem' | 'family'>;

  /** Who numbers the words of many indexes apart may share what is known of their forms. */
  constructor(forms: Pick<WordForms, 'stem' | 'family'> = UNREMEMBERED) {
    this.#forms = forms;
  }

  /** The number of a normalised word, a new one for one that has none. */
  numberOf(word: string, language: SearchLanguage): number {
    return this.words.get(word) ?? this.#addWord(word, language);
  }

  /** The words of a name; it is read once. */
  readName(name: string, language: SearchLanguage, code: string): NumberedName {
    const key = `${code} ${name}`;
    const known = this.#names.get(key);
    if (known) return known;
    const tokens = readWords(name, language);
    const read = {
      words: tokens.map(({ word }) => this.numberOf(word, language)),
      capitals: tokens.map(({ start }: Token) => startsWithCapital(name, start)),
    };
    this.#names.set(key, read);
    return read;
  }

  /** The terms of a family, ascending. */
  relatives(family: string): number[] {
    const terms: number[] = [];
    let term = this.#families.get(family);
    while (term !== undefined) {
      terms.push(term);
      term = this.#relatives.get(term);
    }
    return terms.reverse();
  }

  #addWord(word: string, language: SearchLanguage): number {
    const number = this.termOf.length;
    const stem = sameOr(word, this.#forms.stem(word, language));
    this.words.set(word, number);
    this.spelt.push(word);
    this.languages.push(language);
    this.termOf.push(this.terms.get(stem) ?? this.#addTerm(word, stem, language));
    this.traits.push(traitsOf(word, language));
    if (!isNumberWord(word)) this.spellings.add(word);
    return number;
  }

  #addTerm(word: string, stem: string, language: SearchLanguage): number {
    const term = this.terms.size;
    this.terms.set(stem, term);
    const family = sameOr(stem, this.#forms.family(word, stem, language));
    const relative = this.#families.get(family);
    if (relative !== undefined) this.#relatives.set(term, relative);
    this.#families.set(family, term);
    return term;
  }
}

/** One of two equal strings for both, so that only it takes memory. */
function sameOr(known: string, word: string): string {
  return word === known ? known : word;
}

/** Forms are found out once for each word of a dictionary. */
const UNREMEMBERED: Pick<WordForms, 'stem' | 'family'> = {
  stem: (word, { stem }) => stem(word),
  family: (word, stem, { familyOf }) => familyOf(word, stem),
};
