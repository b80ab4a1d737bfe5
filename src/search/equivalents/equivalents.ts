import { NameTable, readName } from './nameTable.ts';
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
  readonly #aliases = new NameTable();

  /** `aliases` are names for the same thing, as people write them. */
  constructor(aliases: readonly (readonly string[])[]) {
    for (const group of aliases) {
      const names = group.map(readName);
      this.#aliases.connect(names, names, WEIGHTS.sameKind);
    }
  }

  /**
   * What may stand for each of a text's normalised words, by place.
   * A name of several words is found as a whole, and each of its words then has the same equivalents.
   */
  of(words: readonly string[]): Equivalent[][] {
    const found: Equivalent[][] = words.map(() => []);
    for (let at = 0; at < words.length;) {
      const { length, equivalents } = this.#longestAt(words, at);
      found.fill(equivalents, at, at + length);
      at += length;
    }
    return found;
  }

  /** The longest name that begins at a place, or the word there with nothing else for it. */
  #longestAt(words: readonly string[], at: number): { length: number; equivalents: Equivalent[] } {
    for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ');
      // Aliases come last: what the front matter says counts for more.
      const others = new Map([...(loadPlaceNames().get(name) ?? []), ...(this.#aliases.get(name) ?? [])]);
      if (others.size > 0) {
        return { length, equivalents: [...others].map(([word, weight]) => ({ word, weight })) };
      }
    }
    return { length: 1, equivalents: [] };
  }
}

let placeNames: NameTable | undefined;

/** The one table of places of the process, made when it is first needed. */
function loadPlaceNames(): NameTable {
  return (placeNames ??= tabulatePlaces());
}

function tabulatePlaces(): NameTable {
  const table = new NameTable();
  for (const place of allPlaces()) {
    const names = place.names.map(readName);
    const people = place.people.map(readName);
    const seats = place.seats.map(readName);
    table.connect(names, names, WEIGHTS.sameKind);
    table.connect(names, people, WEIGHTS.people);
    table.connect(people, people, WEIGHTS.sameKind);
    table.connect([...names, ...people], seats, WEIGHTS.seat);
    table.connect(seats, seats, WEIGHTS.sameKind);
  }
  return table;
}
