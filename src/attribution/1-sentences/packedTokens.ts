import { PARTS_OF_SPEECH, type Token } from '../../language/attribution.ts';
import type { Span } from '../../types.ts';

/** Numbers of a token: where it starts and ends, its word, and its part of speech. */
const ROW = 4;
/** Tokens in an array: one that grows would be there twice while it does. */
const PORTION = 2048;
/** Added to the number of a part of speech where a word is written as names are. */
const CAPITAL = 32;
/** By part of speech, its number. */
const NUMBERS = new Map(PARTS_OF_SPEECH.map((pos, number) => [pos, number]));

/** The words of a text in order, in a sixth of the memory that objects take; one becomes an object when somebody looks. */
export class PackedTokens {
  readonly #portions: Uint32Array[] = [];
  #count = 0;
  readonly #words: string[] = [];

  constructor(tokens: Iterable<Token>) {
    const numbers = new Map<string, number>();
    for (const token of tokens) {
      let number = numbers.get(token.word);
      if (number === undefined) {
        number = this.#words.push(token.word) - 1;
        numbers.set(token.word, number);
      }
      this.#add(token, number);
    }
  }

  /** Those that share a character with a span, made anew. */
  within({ start, end }: Span): Token[] {
    const found: Token[] = [];
    for (let place = this.#firstBehind(start); place < this.#count; place++) {
      if (this.#number(place, 0) >= end) break;
      found.push(this.#at(place));
    }
    return found;
  }

  #add({ start, end, pos, capital }: Token, word: number): void {
    const at = ROW * (this.#count % PORTION);
    if (at === 0) this.#portions.push(new Uint32Array(ROW * PORTION));
    const portion = this.#portions.at(-1)!;
    portion[at] = start;
    portion[at + 1] = end;
    portion[at + 2] = word;
    portion[at + 3] = NUMBERS.get(pos)! + (capital ? CAPITAL : 0);
    this.#count += 1;
  }

  #number(place: number, column: number): number {
    return this.#portions[Math.floor(place / PORTION)]![ROW * (place % PORTION) + column]!;
  }

  #at(place: number): Token {
    const pos = this.#number(place, 3);
    return {
      start: this.#number(place, 0),
      end: this.#number(place, 1),
      word: this.#words[this.#number(place, 2)]!,
      pos: PARTS_OF_SPEECH[pos % CAPITAL]!,
      capital: pos >= CAPITAL,
    };
  }

  /** The place of the first one that ends behind an offset. */
  #firstBehind(offset: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#number(middle, 1) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
