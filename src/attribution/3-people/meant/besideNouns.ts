import type { MeantLanguage } from '../../../language/meant.ts';

/** Occurrences of a word that are looked at. */
const MOST = 40;
/** Letters on each side of it. */
const REACH = 90;

const END_OF_SENTENCE = /\n|[.!?]["”’]? (?=["“‘]?\p{Lu})/u;

/** A word of the article, and what stands in its sentence before and behind it. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** How the article has a noun beside a name: "*baker* Mara Quist", "Mara Quist, a *baker*", "Mara Quist is a *baker*". */
export type Beside = 'before' | 'behind' | 'is' | 'near';

/** The words of an article, to find out what stands beside whom anywhere in it. */
export class BesideNouns {
  readonly #text: string;
  readonly #language: MeantLanguage;
  readonly #known = new Map<string, readonly Around[]>();

  readonly #pronouns = new Map<string, { male: number; female: number }>();

  constructor(text: string, language: MeantLanguage) {
    this.#text = text;
    this.#language = language;
  }

  /** How a noun stands beside a name, as far as one sentence has both. */
  find(noun: string, name: string): Beside | null {
    if (noun.length < 2 || name.length < 2) return null;
    const { nounToName, nameToNoun, nameIsNoun } = this.#language;
    let found: Beside | null = null;
    for (const { before, after } of this.#around(noun)) {
      const behind = after.indexOf(name);
      if (behind >= 0 && nounToName.test(after.slice(0, behind))) return 'before';
      const ahead = before.lastIndexOf(name);
      const between = ahead >= 0 ? before.slice(ahead + name.length) : '';
      if (ahead >= 0 && nameToNoun.test(between)) return 'behind';
      if (ahead >= 0 && nameIsNoun.test(between)) found = 'is';
      else if (behind >= 0 || ahead >= 0) found ??= 'near';
    }
    return found;
  }

  /** How often the article has a word. */
  count(noun: string): number {
    return this.#around(noun).length;
  }

  /** The pronouns that follow a name in its sentences: how many are "he" and the like, how many "she". */
  pronounsBehind(name: string): { readonly male: number; readonly female: number } {
    const known = this.#pronouns.get(name);
    if (known) return known;
    const found = { male: 0, female: 0 };
    for (const { after } of this.#around(name)) {
      const pronoun = this.#language.pronoun.exec(after);
      if (pronoun) found[pronoun.groups?.['male'] ? 'male' : 'female']++;
    }
    this.#pronouns.set(name, found);
    return found;
  }

  #around(noun: string): readonly Around[] {
    const known = this.#known.get(noun);
    if (known) return known;
    const found: Around[] = [];
    const text = this.#text;
    for (
      let at = text.indexOf(noun);
      at >= 0 && found.length < MOST;
      at = text.indexOf(noun, at + noun.length)
    ) {
      const end = at + noun.length;
      if (isLetter(text, at - 1) || (isLetter(text, end) && text[end] !== 's')) continue;
      const [before = ''] = text
        .slice(Math.max(0, at - REACH), at)
        .split(END_OF_SENTENCE)
        .slice(-1);
      const [after = ''] = text.slice(end, end + REACH).split(END_OF_SENTENCE);
      found.push({ before, after });
    }
    this.#known.set(noun, found);
    return found;
  }
}

const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text[at] ?? '');
