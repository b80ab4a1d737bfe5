import { passageAt } from '../../article/packedArticle.ts';
import type { Numbers } from '../../text/narrow.ts';
import type { Article, Passage } from '../../types.ts';

/** Passages that are kept at hand; one question looks at some dozens, again and again. */
const MOST_AT_HAND = 2000;

/** The passages of many articles, numbered on from article to article. */
export class Passages {
  readonly length: number;
  readonly #articles: readonly Article[];
  readonly #articleOf: Numbers;
  /** By article: the number of its first passage. */
  readonly #firsts: Uint32Array;
  readonly #atHand = new Map<number, Passage>();

  constructor(articles: readonly Article[], articleOf: Numbers, firsts: Uint32Array) {
    this.length = articleOf.length;
    this.#articles = articles;
    this.#articleOf = articleOf;
    this.#firsts = firsts;
  }

  /** All of them; none is kept at hand. */
  *[Symbol.iterator](): Generator<Passage> {
    for (let number = 0; number < this.length; number += 1) yield this.#make(number)!;
  }

  /** The passage of a number; undefined for one that none has. */
  at(number: number): Passage | undefined {
    const known = this.#atHand.get(number);
    if (known) return known;
    const passage = this.#make(number);
    if (this.#atHand.size >= MOST_AT_HAND) this.#atHand.clear();
    if (passage) this.#atHand.set(number, passage);
    return passage;
  }

  #make(number: number): Passage | undefined {
    const article = this.#articleOf[number];
    return article === undefined
      ? undefined
      : passageAt(this.#articles[article]!, number - this.#firsts[article]!);
  }
}
