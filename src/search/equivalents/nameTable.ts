import { tokenize } from '../../text/tokens.ts';

/** A name as normalised words. */
export type Name = readonly string[];

/** Names, and the words that may stand for each with their weights. */
export class NameTable {
  /** Words of a name with blanks between → word that may stand for it → weight. */
  readonly #others = new Map<string, Map<string, number>>();

  readonly #untelling: ReadonlySet<string>;

  /** `untelling` are words that say little about which name it is: the "of" of "Republic of Korea". */
  constructor(untelling: ReadonlySet<string>) {
    this.#untelling = untelling;
  }

  /** Lets every name of the one list stand for every name of the other, both ways. */
  connect(some: readonly Name[], others: readonly Name[], weight: number): void {
    for (const one of some) {
      for (const other of others) {
        this.#add(one, other, weight);
        this.#add(other, one, weight);
      }
    }
  }

  /** What may stand for a name, also for its plural. */
  get(name: string): ReadonlyMap<string, number> | undefined {
    return this.#others.get(name) ?? this.#others.get(name.replace(/s$/, ''));
  }

  #add(name: Name, other: Name, weight: number): void {
    const key = name.join(' ');
    const others = this.#others.get(key) ?? new Map<string, number>();
    this.#others.set(key, others);
    const telling = other.filter((word) => !this.#untelling.has(word) && !name.includes(word));
    for (const word of telling) {
      others.set(word, Math.max(others.get(word) ?? 0, weight / telling.length));
    }
  }
}

/** "People's Republic of China" → people, republic, of, china */
export function readName(name: string): Name {
  return tokenize(name).map(({ word }) => word);
}
