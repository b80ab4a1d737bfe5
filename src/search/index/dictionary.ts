import type { SearchLanguage } from '../../language/search.ts';
import { WordIndex } from '../spelling/wordIndex.ts';
import { traitsOf } from './traits.ts';
import type { Token } from '../../text/tokens.ts';
import { startsWithCapital } from '../../text/startsWithCapital.ts';
import { startedWith } from '../../text/narrow.ts';
import type { WordForms } from './wordForms.ts';
import { isNumberWord, readWords } from '../readWords.ts';

/** Words that there is room for at first. */
const FIRST = 1024;

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
  /** Family → the term of it that came last; not where it has one alone, whose stem it is: nearly all are such. */
  readonly #families = new Map<string, number>();
  /** The terms whose family is not their stem. */
  readonly #strayed = new Set<number>();
  /** Term → the one of its family that came before it. */
  readonly #relatives = new Map<number, number>();
  /** The languages that words were read in. */
  readonly #languages: SearchLanguage[] = [];
  /** By word, as the next two: the place of its language there. Behind the words is room for more. */
  #languageOf = new Uint8Array(FIRST);
  #termOf = new Uint32Array(FIRST);
  #traits = new Uint16Array(FIRST);
  /** The words that a misspelt one may have meant; of equals the first in the alphabet, whichever was read first. */
  readonly spellings = new WordIndex([], (one, other) => (one < other ? -1 : 1));
  readonly #names = new Map<string, NumberedName>();
  readonly #forms: Pick<WordForms, 'stem' | 'family'>;

  /** Who numbers the words of many indexes apart may share what is known of their forms. */
  constructor(forms: Pick<WordForms, 'stem' | 'family'> = UNREMEMBERED) {
    this.#forms = forms;
  }

  /** By word: the number of its stem. Words that come later may be in another array. */
  get termOf(): Uint32Array {
    return this.#termOf;
  }

  /** By word: bits of `Trait`; as `termOf`. */
  get traits(): Uint16Array {
    return this.#traits;
  }

  /** Whether all words were read in one language. */
  get isOfOneLanguage(): boolean {
    return this.#languages.length < 2;
  }

  /** The language that a word was read in; another one may have it too. */
  languageOf(word: number): SearchLanguage {
    return this.#languages[this.#languageOf[word]!]!;
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
    let term = this.#lastOf(family);
    while (term !== undefined) {
      terms.push(term);
      term = this.#relatives.get(term);
    }
    return terms.reverse();
  }

  #addWord(given: string, language: SearchLanguage): number {
    const number = this.words.size;
    if (number === this.#termOf.length) this.#grow(2 * number);
    const word = detached(given);
    const stem = sameOr(word, this.#forms.stem(word, language));
    this.words.set(word, number);
    this.spelt.push(word);
    this.#languageOf[number] = this.#placeOf(language);
    this.#termOf[number] = this.terms.get(stem) ?? this.#addTerm(word, stem, language);
    this.#traits[number] = traitsOf(word, language);
    if (!isNumberWord(word)) this.spellings.add(word);
    return number;
  }

  #grow(size: number): void {
    this.#languageOf = startedWith(this.#languageOf, new Uint8Array(size));
    this.#termOf = startedWith(this.#termOf, new Uint32Array(size));
    this.#traits = startedWith(this.#traits, new Uint16Array(size));
  }

  #placeOf(language: SearchLanguage): number {
    const place = this.#languages.indexOf(language);
    return place < 0 ? this.#languages.push(language) - 1 : place;
  }

  #addTerm(word: string, stem: string, language: SearchLanguage): number {
    const term = this.terms.size;
    const family = this.#forms.family(word, stem, language);
    const relative = this.#lastOf(family);
    this.terms.set(stem, term);
    if (relative !== undefined) this.#relatives.set(term, relative);
    if (family !== stem) this.#strayed.add(term);
    if (family !== stem || relative !== undefined) this.#families.set(family, term);
    return term;
  }

  /** The term of a family that came last. */
  #lastOf(family: string): number | undefined {
    const last = this.#families.get(family);
    if (last !== undefined) return last;
    const term = this.terms.get(family);
    return term === undefined || this.#strayed.has(term) ? undefined : term;
  }
}

/**
 * The same word in memory of its own, one byte a letter where that is enough: a part of a text keeps the whole of it, and takes
 * two where any letter of it does.
 */
function detached(word: string): string {
  return Buffer.from(word).toString();
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
