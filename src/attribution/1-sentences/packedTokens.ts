import { PARTS_OF_SPEECH, type Token } from '../../language/attribution.ts';
import type { Span } from '../../types.ts';

/** Numbers of a token: where it starts and ends, its word, and its part of speech. */
const ROW = 4;
/** Tokens that there is room for at first. */
const FEW = 256;
/** Added to the number of a part of speech where a word is written as names are. */
const CAPITAL = 32;
/** By part of speech, its number. */
const NUMBERS = new Map(PARTS_OF_SPEECH.map((pos, number) => [pos, number]));

/** The words of a text in order, in a sixth of the memory that objects take; one becomes an object when somebody looks. */
export class PackedTokens {
  #rows = new Uint32Array(ROW * FEW);
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
    for (let at = this.#firstBehind(start); at < this.#count && this.#rows[ROW * at]! < end; at++)
      found.push(this.#at(at));
    return found;
  }

  #add({ start, end, pos, capital }: Token, word: number): void {
    const at = ROW * this.#count++;
    if (at === this.#rows.length) {
      const rows = new Uint32Array(2 * at);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows[at] = start;
    this.#rows[at + 1] = end;
    this.#rows[at + 2] = word;
    this.#rows[at + 3] = NUMBERS.get(pos)! + (capital ? CAPITAL : 0);
  }

  #at(place: number): Token {
    const at = ROW * place;
    const pos = this.#rows[at + 3]!;
    return {
      start: this.#rows[at]!,
      end: this.#rows[at + 1]!,
      word: this.#words[this.#rows[at + 2]!]!,
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
      if (this.#rows[ROW * middle + 1]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
