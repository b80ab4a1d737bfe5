/** Longer or shorter words than this are not looked at. */
const MAX_LENGTH_DIFFERENCE = 2;
/** Words that are found at most. */
const MOST = 40;
/** Two slips break at most four letter pairs, or five where one is a swap, which is rare. */
const MOST_BROKEN = 4;

/** The words of one length. */
interface Words {
  readonly words: string[];
  /** Letter pair → numbers of the words that have it, ascending. */
  readonly postings: Map<number, number[]>;
}

/**
 * Finds the words of a vocabulary that look like a given one, without looking at all of them:
 * those of about its length that share most letter pairs with it.
 */
export class WordIndex {
  readonly #byLength = new Map<number, Words>();

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  /** Takes a word that it does not have. */
  add(word: string): void {
    const known = this.#byLength.get(word.length) ?? { words: [], postings: new Map<number, number[]>() };
    this.#byLength.set(word.length, known);
    const { words, postings } = known;
    const number = words.length;
    words.push(word);
    for (let at = 0; at <= word.length; at++) {
      const pair = letterPair(word, at);
      const posting = postings.get(pair);
      if (!posting) postings.set(pair, [number]);
      else if (posting.at(-1) !== number) posting.push(number);
    }
  }

  /** The words that share most letter pairs with a word, at most 40 of those that are wanted, best first. */
  similar(word: string, isWanted: (word: string) => boolean = () => true): string[] {
    const pairs = new Set(Array.from({ length: word.length + 1 }, (_, at) => letterPair(word, at)));
    const enough = Math.max(1, pairs.size - MOST_BROKEN);
    const lengths = this.#around(word.length).map((words) => ({
      ...words,
      shared: new Uint8Array(words.words.length),
    }));
    const found: { readonly word: string; readonly number: number; readonly shared: Uint8Array }[] = [];
    for (const pair of pairs) {
      for (const { words, postings, shared } of lengths) {
        for (const number of postings.get(pair) ?? []) {
          if (++shared[number]! !== enough) continue;
          const candidate = words[number]!;
          if (isWanted(candidate)) found.push({ word: candidate, number, shared });
        }
      }
    }
    // Many words share a pair or two: only those that share most are put in order.
    const counts = Uint8Array.from(found, ({ number, shared }) => shared[number]!).sort();
    const least = counts[counts.length - MOST] ?? 0;
    return found
      .map((candidate) => ({ word: candidate.word, shared: candidate.shared[candidate.number]! }))
      .filter(({ shared }) => shared >= least)
      .sort((a, b) => b.shared / (b.word.length + pairs.size) - a.shared / (a.word.length + pairs.size))
      .slice(0, MOST)
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

/** A pair of letters as a number: "china" has ^c, ch, hi, in, na, a$. */
function letterPair(word: string, at: number): number {
  const first = at > 0 ? word.charCodeAt(at - 1) : 0;
  const second = at < word.length ? word.charCodeAt(at) : 0;
  return first * 0x10000 + second;
}
