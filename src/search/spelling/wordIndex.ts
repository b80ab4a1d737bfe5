import type { Slices } from '../../values/slices.ts';

/** Longer or shorter words than this are not looked at. */
const MAX_LENGTH_DIFFERENCE = 2;
/** Words that are found at most. */
const MOST_FOUND = 40;
/** Two slips break at most four letter pairs, or five where one is a swap, which is rare. */
const MOST_BROKEN = 4;

/** Letter pairs and the words of one length that have them. */
interface Pairs {
  /** How many of the words these are. */
  readonly size: number;
  /** Letter pair → its place. */
  readonly places: ReadonlyMap<number, number>;
  /** The words with the pair at place p are `words[starts[p]]` up to `words[starts[p + 1]]`, by number, ascending. */
  readonly starts: Uint32Array;
  readonly words: Uint16Array | Uint32Array;
}

/** The words of one length. */
class Words {
  readonly words: string[] = [];
  #pairs: Pairs = { size: 0, places: new Map(), starts: new Uint32Array(1), words: new Uint16Array() };

  /** Finds out which words have which pairs. Words come by the thousand before the first is looked for, and few come later. */
  prepare(): void {
    if (this.#pairs.size < this.words.length) this.#pairs = pairUp(this.words);
  }

  /** The numbers of the words that have a letter pair. */
  having(pair: number): Uint16Array | Uint32Array {
    this.prepare();
    const { places, starts, words } = this.#pairs;
    const place = places.get(pair);
    return place === undefined ? words.subarray(0, 0) : words.subarray(starts[place], starts[place + 1]);
  }
}

/**
 * Finds the words of a vocabulary that look like a given one, without looking at all of them:
 * those of about its length that share most letter pairs with it.
 */
export class WordIndex {
  readonly #byLength = new Map<number, Words>();
  readonly #ofEquals: (one: string, other: string) => number;

  /** Of words that share as much with another the first of these comes first, or as `ofEquals` sorts them. */
  constructor(words: Iterable<string> = [], ofEquals: (one: string, other: string) => number = () => 0) {
    this.#ofEquals = ofEquals;
    for (const word of words) this.add(word);
  }

  /** Takes a word that it does not have. */
  add(word: string): void {
    const known = this.#byLength.get(word.length) ?? new Words();
    this.#byLength.set(word.length, known);
    known.words.push(word);
  }

  /** Does what the first search would otherwise wait for. */
  *prepare(): Slices<void> {
    for (const words of this.#byLength.values()) {
      words.prepare();
      yield;
    }
  }

  /** The words that share most letter pairs with a word, at most 40 of those that are wanted, best first. */
  similar(word: string, isWanted: (word: string) => boolean = () => true): string[] {
    const pairs = letterPairs(word);
    const enough = Math.max(1, pairs.length - MOST_BROKEN);
    const found: { readonly word: string; readonly number: number; readonly shared: Uint8Array }[] = [];
    for (const words of this.#around(word.length)) {
      const shared = new Uint8Array(words.words.length);
      for (const pair of pairs) {
        for (const number of words.having(pair)) {
          if (++shared[number]! !== enough) continue;
          const candidate = words.words[number]!;
          if (isWanted(candidate)) found.push({ word: candidate, number, shared });
        }
      }
    }
    // Many words share a pair or two: only those that share most are put in order.
    const counts = Uint8Array.from(found, ({ number, shared }) => shared[number]!).sort();
    const least = counts[counts.length - MOST_FOUND] ?? 0;
    return found
      .map((candidate) => ({ word: candidate.word, shared: candidate.shared[candidate.number]! }))
      .filter(({ shared }) => shared >= least)
      .sort(
        (a, b) =>
          b.shared / (b.word.length + pairs.length) - a.shared / (a.word.length + pairs.length) ||
          this.#ofEquals(a.word, b.word),
      )
      .slice(0, MOST_FOUND)
      .map((candidate) => candidate.word);
  }

  /** The words of about a length, shortest first. */
  #around(length: number): Words[] {
    const lengths = Array.from(
      { length: 2 * MAX_LENGTH_DIFFERENCE + 1 },
      (_, step) => length - MAX_LENGTH_DIFFERENCE + step,
    );
    return lengths.flatMap((one) => this.#byLength.get(one) ?? []);
  }
}

/** Finds out which words have which letter pairs by counting sort: two walks over the words. */
function pairUp(words: readonly string[]): Pairs {
  const places = new Map<number, number>();
  const counts: number[] = [];
  for (const word of words) {
    for (const pair of letterPairs(word)) {
      const place = places.get(pair) ?? places.size;
      places.set(pair, place);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, place) => (starts[place + 1] = starts[place]! + count));
  const sorted = new (words.length < 2 ** 16 ? Uint16Array : Uint32Array)(starts[counts.length]!);
  const next = starts.slice();
  for (const [number, word] of words.entries())
    for (const pair of letterPairs(word)) {
      const place = places.get(pair)!;
      sorted[next[place]!] = number;
      next[place]! += 1;
    }
  return { size: words.length, places, starts, words: sorted };
}

/** The different letter pairs of a word as numbers: "china" has ^c, ch, hi, in, na, a$. */
function letterPairs(word: string): readonly number[] {
  const pairs = new Set<number>();
  for (let at = 0; at <= word.length; at += 1) {
    const first = at > 0 ? word.charCodeAt(at - 1) : 0;
    const second = at < word.length ? word.charCodeAt(at) : 0;
    pairs.add(first * 0x10000 + second);
  }
  return [...pairs];
}
