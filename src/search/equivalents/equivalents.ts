import { tokenize } from '../tokens.ts';
import { allPlaces } from './places.ts';

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

/** Words that say little about which name it is: "United States", "Republic of Korea". */
const UNTELLING = new Set(['the', 'of', 'and', 'republic', 'city', 'new']);

/** Longer names are not looked for as a whole. */
const MOST_WORDS = 8;

/**
 * Other words for the names in a question: what the front matter calls the same,
 * and countries, their people and their capitals.
 *
 *     const equivalents = new Equivalents([['European Space Agency', 'ESA']]);
 *     equivalents.of(['who', 'runs', 'esa']);
 *     // [[], [], [{ word: 'european', weight: 0.3 }, { word: 'space', … }, { word: 'agency', … }]]
 */
export class Equivalents {
  /** Name, as normalised words with blanks between → word that may stand for it → weight. */
  readonly #others = new Map<string, Map<string, number>>();

  /** `aliases` are names for the same thing, as people write them. */
  constructor(aliases: readonly (readonly string[])[]) {
    for (const { names, people, seats } of allPlaces()) {
      this.#connect(names, names, WEIGHTS.sameKind);
      this.#connect(names, people, WEIGHTS.people);
      this.#connect(people, people, WEIGHTS.sameKind);
      this.#connect([...names, ...people], seats, WEIGHTS.seat);
      this.#connect(seats, seats, WEIGHTS.sameKind);
    }
    for (const group of aliases) this.#connect(group, group, WEIGHTS.sameKind);
  }

  /**
   * What may stand for each of a text's normalised words, by place.
   * A name of several words is found as a whole, and each of its words then has the same equivalents.
   */
  of(words: readonly string[]): Equivalent[][] {
    const found: Equivalent[][] = words.map(() => []);
    for (let at = 0; at < words.length;) {
      const { length, others } = this.#longestAt(words, at);
      found.fill(
        [...others].map(([word, weight]) => ({ word, weight })),
        at,
        at + length,
      );
      at += length;
    }
    return found;
  }

  /** The longest name that begins at a place, or the word there with nothing else for it. */
  #longestAt(words: readonly string[], at: number): { length: number; others: ReadonlyMap<string, number> } {
    for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ');
      const others = this.#others.get(name) ?? this.#others.get(name.replace(/s$/, ''));
      if (others) return { length, others };
    }
    return { length: 1, others: new Map() };
  }

  /** Lets the names of both lists stand for each other. */
  #connect(some: readonly string[], others: readonly string[], weight: number): void {
    for (const one of some.map(wordsOf)) {
      for (const other of others.map(wordsOf)) {
        this.#add(one, other, weight);
        this.#add(other, one, weight);
      }
    }
  }

  #add(name: readonly string[], other: readonly string[], weight: number): void {
    const key = name.join(' ');
    const others = this.#others.get(key) ?? new Map<string, number>();
    this.#others.set(key, others);
    const telling = other.filter((word) => !UNTELLING.has(word) && !name.includes(word));
    for (const word of telling) {
      others.set(word, Math.max(others.get(word) ?? 0, weight / telling.length));
    }
  }
}

function wordsOf(name: string): string[] {
  return tokenize(name).map(({ word }) => word);
}
