import type { SearchLanguage } from '../../language/search.ts';
import { oncePer } from '../../values/once.ts';
import { NameTable, readName } from './nameTable.ts';

/** A word that may stand where another stands; `weight` 1 would be the word itself. */
export interface Equivalent {
  readonly word: string;
  readonly weight: number;
}

/** How far a name may stand for another, by what both are. */
const WEIGHTS = {
  /** "China", "PRC" */
  sameKind: 0.9,
  /** "China", "Chinese" */
  people: 0.7,
  /** "China", "Beijing" */
  seat: 0.4,
} as const;

/** Names of one thing that take part: each is tied to every other. */
const MOST_NAMES = 50;

/** Longer names are not looked for as a whole. */
const MOST_WORDS = 8;

/**
 * Other words for the names in a question: what the front matter calls the same,
 * and countries, their people and their capitals.
 *
 *     const equivalents = new Equivalents([['European Space Agency', 'ESA']]);
 *     equivalents.of(['who', 'runs', 'esa'], ENGLISH.search);
 *     // [[], [], [{ word: 'european', weight: 0.3 }, { word: 'space', … }, { word: 'agency', … }]]
 */
export class Equivalents {
  readonly #aliases: NameTable;

  /** `aliases` are names for the same thing, as people write them; `untelling` words of theirs that do not count. */
  constructor(aliases: readonly (readonly string[])[], untelling: ReadonlySet<string> = new Set()) {
    this.#aliases = new NameTable(untelling);
    for (const group of aliases) {
      const names = group.slice(0, MOST_NAMES).map(readName);
      this.#aliases.connect(names, names, WEIGHTS.sameKind);
    }
  }

  /**
   * What may stand for each of a text's normalised words, by place.
   * A name of several words is found as a whole, and each of its words then has the same equivalents.
   */
  of(words: readonly string[], language: SearchLanguage): Equivalent[][] {
    const found: Equivalent[][] = words.map(() => []);
    for (let at = 0; at < words.length;) {
      const { length, equivalents } = this.#longestAt(words, at, nameTable(language));
      found.fill(equivalents, at, at + length);
      at += length;
    }
    return found;
  }

  /** The longest name that begins at a place, or the word there with nothing else for it. */
  #longestAt(
    words: readonly string[],
    at: number,
    places: NameTable,
  ): { length: number; equivalents: Equivalent[] } {
    for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ');
      // Aliases come last: what the front matter says counts for more.
      const others = new Map([...(places.get(name) ?? []), ...(this.#aliases.get(name) ?? [])]);
      if (others.size > 0) {
        return { length, equivalents: [...others].map(([word, weight]) => ({ word, weight })) };
      }
    }
    return { length: 1, equivalents: [] };
  }
}

/** The one table of a language's places and abbreviations, made when it is first needed. */
const nameTable = oncePer((language: SearchLanguage): NameTable => {
  const table = new NameTable(language.untelling);
  for (const place of language.places()) {
    const names = place.names.map(readName);
    const people = place.people.map(readName);
    const seats = place.seats.map(readName);
    table.connect(names, names, WEIGHTS.sameKind);
    table.connect(names, people, WEIGHTS.people);
    table.connect(people, people, WEIGHTS.sameKind);
    table.connect([...names, ...people], seats, WEIGHTS.seat);
    table.connect(seats, seats, WEIGHTS.sameKind);
  }
  for (const group of language.abbreviations) {
    const names = group.map(readName);
    table.connect(names, names, WEIGHTS.sameKind);
  }
  for (const [typed, ...written] of language.talk) {
    for (const word of written) table.connect([readName(typed)], [readName(word)], WEIGHTS.sameKind);
  }
  return table;
});
