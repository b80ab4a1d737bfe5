import type { SearchLanguage } from '../../language/search.ts';
import type { Dictionary } from '../index/dictionary.ts';
import { ORDINARY_RANK } from '../ordinaryRank.ts';
import { isNameWord, type Vocabulary } from '../index/vocabulary.ts';

const UNKNOWN = 0;
const ORDINARY = 1;
const NAME = 2;

/** What the articles and their languages tell of words that have a capital letter. */
export class OrdinaryWords {
  readonly #vocabulary: Vocabulary;
  readonly #dictionary: Dictionary;
  readonly #languages: readonly SearchLanguage[];
  /** By word: what was found out. */
  readonly #known: Uint8Array;
  readonly #common = new Map<string, boolean>();

  constructor(vocabulary: Vocabulary, dictionary: Dictionary, languages: readonly SearchLanguage[]) {
    this.#vocabulary = vocabulary;
    this.#dictionary = dictionary;
    this.#languages = languages;
    this.#known = new Uint8Array(dictionary.spelt.length);
  }

  /** Whether its language has the word, also where the articles use it as a name: the "state" of "Secretary of State". */
  isCommon(word: string): boolean {
    const known = this.#common.get(word);
    if (known !== undefined) return known;
    const found = this.#languages.some((language) => isCommon(language, word));
    this.#common.set(word, found);
    return found;
  }

  /**
   * Whether a word with a capital letter may well be none of a name, by its number: the passages write it small, or its
   * language has it.
   */
  isOrdinary(number: number): boolean {
    if (this.#known[number] === UNKNOWN) this.#known[number] = this.#findOut(number) ? ORDINARY : NAME;
    return this.#known[number] === ORDINARY;
  }

  #findOut(number: number): boolean {
    const { counts, smalls } = this.#vocabulary;
    if (counts[number]! > 0 && isNameWord(this.#vocabulary, number)) return false;
    return smalls[number]! > 0 || this.isCommon(this.#dictionary.spelt[number]!);
  }
}

function isCommon({ isStopWord, spelling }: SearchLanguage, word: string): boolean {
  return isStopWord(word) || (spelling?.rankOf(word) ?? 0) >= ORDINARY_RANK;
}
