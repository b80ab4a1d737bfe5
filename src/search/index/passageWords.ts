import type { Numbers } from '../../text/narrow.ts';
import type { NumberedSegment } from './numberedSegment.ts';
import type { PassageRange } from '../range.ts';

/** The words of the passages of many articles, by number, read from what is kept of each article. */
export class PassageWords {
  readonly #segments: readonly NumberedSegment[];
  readonly #articleOf: Numbers;
  /** By article: the number of its first passage. */
  readonly #firsts: Uint32Array;
  /** By article: words of those before it; at the end, of all. */
  readonly #before: Float64Array;

  constructor(segments: readonly NumberedSegment[], articleOf: Numbers, firsts: Uint32Array) {
    this.#segments = segments;
    this.#articleOf = articleOf;
    this.#firsts = firsts;
    this.#before = new Float64Array(segments.length + 1);
    for (const [article, { segment }] of segments.entries())
      this.#before[article + 1] = this.#before[article]! + segment.tokens.length;
  }

  /** Number of words of a passage. */
  length(passage: number): number {
    const article = this.#articleOf[passage]!;
    const { starts } = this.#segments[article]!.segment;
    const place = passage - this.#firsts[article]!;
    return starts[place + 1]! - starts[place]!;
  }

  /** Number of words of the passages in a range. */
  total({ from, to }: PassageRange): number {
    return this.#position(to) - this.#position(from);
  }

  /** The words of a passage, in order; none for a number that no passage has. */
  of(passage: number): Uint32Array {
    const article = this.#articleOf[passage];
    if (article === undefined) return new Uint32Array();
    const { segment, numbers } = this.#segments[article]!;
    const place = passage - this.#firsts[article]!;
    const tokens = segment.tokens.subarray(segment.starts[place], segment.starts[place + 1]);
    return Uint32Array.from(tokens, (token) => numbers[token]!);
  }

  /** Number of words before a passage. */
  #position(passage: number): number {
    const article = this.#articleOf[passage];
    if (article === undefined) return this.#before.at(-1)!;
    return (
      this.#before[article]! + this.#segments[article]!.segment.starts[passage - this.#firsts[article]!]!
    );
  }
}
