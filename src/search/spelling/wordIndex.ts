/** Longer or shorter words than this are not looked at. */
const MAX_LENGTH_DIFFERENCE = 2;
/** Words that are found at most. */
const MOST = 40;
/** Two slips break at most four letter pairs, or five where one is a swap, which is rare. */
const MOST_BROKEN = 4;

/**
 * Finds the words of a vocabulary that look like a given one, without looking at all of them:
 * those of about its length that share most letter pairs with it.
 */
export class WordIndex {
  /** Shortest first, so that words of about one length are neighbours. */
  readonly #words: readonly string[];
  /** Number of words shorter than an index. */
  readonly #shorter: readonly number[];
  /** Letter pair → numbers of the words that have it, ascending. */
  readonly #postings = new Map<number, number[]>();

  constructor(words: Iterable<string>) {
    this.#words = byLength(words);
    const shorter: number[] = [];
    for (const [number, word] of this.#words.entries()) {
      while (shorter.length <= word.length) shorter.push(number);
      for (let at = 0; at <= word.length; at++) this.#add(letterPair(word, at), number);
    }
    this.#shorter = shorter;
  }

  /** The words that share most letter pairs with a word, at most 40, best first. */
  similar(word: string): string[] {
    const from = this.#firstOfLength(word.length - MAX_LENGTH_DIFFERENCE);
    const to = this.#firstOfLength(word.length + MAX_LENGTH_DIFFERENCE + 1);
    const shared = new Uint8Array(Math.max(0, to - from));
    const pairs = new Set(Array.from({ length: word.length + 1 }, (_, at) => letterPair(word, at)));
    const enough = Math.max(1, pairs.size - MOST_BROKEN);
    const found: number[] = [];
    for (const pair of pairs) {
      const posting = this.#postings.get(pair) ?? [];
      for (let at = lowerBound(posting, from); at < posting.length; at++) {
        const number = posting[at]! - from;
        if (number >= shared.length) break;
        if (++shared[number]! === enough) found.push(number);
      }
    }
    // Many words share a pair or two: only those that share most are put in order.
    const counts = Uint8Array.from(found, (number) => shared[number]!).sort();
    const least = counts[counts.length - MOST] ?? 0;
    return found
      .filter((number) => shared[number]! >= least)
      .map((number) => ({ word: this.#words[from + number]!, shared: shared[number]! }))
      .sort((a, b) => b.shared / (b.word.length + pairs.size) - a.shared / (a.word.length + pairs.size))
      .slice(0, MOST)
      .map((candidate) => candidate.word);
  }

  #add(pair: number, number: number): void {
    const posting = this.#postings.get(pair);
    if (!posting) this.#postings.set(pair, [number]);
    else if (posting.at(-1) !== number) posting.push(number);
  }

  #firstOfLength(length: number): number {
    return this.#shorter[Math.max(0, length)] ?? this.#words.length;
  }
}

/** The words, shortest first; those of one length in the order in which they came. */
function byLength(words: Iterable<string>): string[] {
  const lengths: string[][] = [];
  for (const word of words) (lengths[word.length] ??= []).push(word);
  return lengths.flat();
}

/** A pair of letters as a number: "china" has ^c, ch, hi, in, na, a$. */
function letterPair(word: string, at: number): number {
  const first = at > 0 ? word.charCodeAt(at - 1) : 0;
  const second = at < word.length ? word.charCodeAt(at) : 0;
  return first * 0x10000 + second;
}

/** Place of the first number that is not below `least`. */
function lowerBound(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
