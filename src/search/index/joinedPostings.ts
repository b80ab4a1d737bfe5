import type { Slices } from '../../values/slices.ts';
import { narrow, numbersBelow, type Numbers } from '../../text/narrow.ts';
import { collectPostings, lowerBound } from './postings.ts';
import type { PassageRange } from '../range.ts';

/** The postings of one article: its terms only, with the numbers that they have in all articles. */
export interface ArticlePostings {
  /** Ascending. */
  readonly terms: Numbers;
  /** The entries of the term at place t are `starts[t]` up to `starts[t + 1]`. */
  readonly starts: Numbers;
  /** By entry: the number of a passage in the article. */
  readonly passages: Numbers;
  /** The entries that stand for more than one occurrence, ascending: few do. */
  readonly repeated: Numbers;
  /** By repeated entry: occurrences, 255 at most. */
  readonly counts: Uint8Array;
}

/** For each term the articles that have it: of term t the numbers `articles[starts[t]]` up to `articles[starts[t + 1]]`. */
interface Holders {
  readonly starts: Uint32Array;
  readonly articles: Numbers;
}

/** Collects the postings of an article; `termOf` gives each word's term. `words` and `starts` are as in `collectPostings`. */
export function* articlePostings(
  words: ArrayLike<number>,
  starts: ArrayLike<number>,
  termOf: ArrayLike<number>,
): Slices<ArticlePostings> {
  const places = new Uint32Array(termOf);
  const terms = distinct(places);
  for (let word = 0; word < places.length; word += 1)
    places[word] = lowerBound(terms, places[word]!, 0, terms.length);
  const { passages, counts, ...collected } = yield* collectPostings(words, starts, places, terms.length);
  const repeated: number[] = [];
  for (let entry = 0; entry < counts.length; entry += 1) if (counts[entry]! > 1) repeated.push(entry);
  return {
    terms: narrow(terms),
    starts: narrow(collected.starts),
    passages: narrow(passages),
    repeated: narrow(repeated),
    counts: Uint8Array.from(repeated, (entry) => counts[entry]!),
  };
}

/** Each of the numbers once, ascending. */
function distinct(numbers: Uint32Array): Uint32Array {
  const sorted = numbers.slice().sort();
  let size = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[size++] = sorted[at]!;
  }
  return sorted.subarray(0, size);
}

/**
 * Postings of many articles as if they were one: those of each stay as they are, and beside them stands which articles have a
 * term. Passages are numbered on from article to article.
 */
export class JoinedPostings {
  readonly #parts: readonly ArticlePostings[];
  /** By article: the number of its first passage; at the end, how many passages there are. */
  readonly #firsts: Uint32Array;
  readonly #holders: Holders;

  private constructor(parts: readonly ArticlePostings[], firsts: Uint32Array, holders: Holders) {
    this.#parts = parts;
    this.#firsts = firsts;
    this.#holders = holders;
  }

  /** Joins postings, in time linear in their terms; `terms` is the number of all terms. */
  static *join(
    parts: readonly ArticlePostings[],
    firsts: Uint32Array,
    terms: number,
  ): Slices<JoinedPostings> {
    const starts = new Uint32Array(terms + 1);
    for (const part of parts) {
      for (const term of part.terms) starts[term + 1]! += 1;
      yield;
    }
    for (let term = 0; term < terms; term += 1) starts[term + 1]! += starts[term]!;
    const next = starts.slice();
    const holders = numbersBelow(parts.length, starts[terms]!);
    for (const [number, part] of parts.entries()) {
      for (const term of part.terms) holders[next[term]!++] = number;
      yield;
    }
    return new JoinedPostings(parts, firsts, { starts, articles: holders });
  }

  /** Visits the passages of a range that hold a term, ascending, with how often they do. */
  each(term: number, range: PassageRange, visit: (passage: number, count: number) => void): void {
    this.#eachPart(term, range, ({ passages, repeated, counts }, first, from, to) => {
      let next = lowerBound(repeated, from, 0, repeated.length);
      for (let entry = from; entry < to; entry += 1) {
        const isRepeated = repeated[next] === entry;
        visit(first + passages[entry]!, isRepeated ? counts[next]! : 1);
        if (isRepeated) next += 1;
      }
    });
  }

  /** How many passages of a range hold a term. */
  holders(term: number, range: PassageRange): number {
    let sum = 0;
    this.#eachPart(term, range, (_part, _first, from, to) => (sum += to - from));
    return sum;
  }

  /** Visits the articles of a range that have a term, with the number of their first passage and the range of the entries. */
  #eachPart(
    term: number,
    { from, to }: PassageRange,
    visit: (part: ArticlePostings, first: number, fromEntry: number, toEntry: number) => void,
  ): void {
    const { starts, articles: holders } = this.#holders;
    const end = starts[term + 1]!;
    // The first article whose passages end behind the beginning of the range.
    const article = lowerBound(this.#firsts, from + 1, 0, this.#firsts.length) - 1;
    for (let at = lowerBound(holders, article, starts[term]!, end); at < end; at += 1) {
      const first = this.#firsts[holders[at]!]!;
      if (first >= to) break;
      const part = this.#parts[holders[at]!]!;
      const place = lowerBound(part.terms, term, 0, part.terms.length);
      const [low, high] = [part.starts[place]!, part.starts[place + 1]!];
      visit(
        part,
        first,
        lowerBound(part.passages, from - first, low, high),
        lowerBound(part.passages, to - first, low, high),
      );
    }
  }
}
