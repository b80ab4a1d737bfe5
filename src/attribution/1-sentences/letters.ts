import type { Span } from '../../types.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Counts letters and digits, in all or in quotation marks, of any span of a text in constant time. */
export interface LetterCounter {
  readonly all: (span: Span) => number;
  readonly quoted: (span: Span) => number;
}

export function countLetters(text: string, quotations: readonly Span[]): LetterCounter {
  const all = new RunningCount(text.length, (at) => isLetter(text, at));
  let next = 0;
  const quoted = new RunningCount(text.length, (at) => {
    while (next < quotations.length && quotations[next]!.end <= at) next++;
    return next < quotations.length && quotations[next]!.start <= at && isLetter(text, at);
  });
  return { all: (span) => all.between(span), quoted: (span) => quoted.between(span) };
}

/** Offsets that are counted on from one number: as many as fit into a byte. */
const STRIDE = 256;

/** How many offsets before each of a text count, in a byte for each. */
class RunningCount {
  /** By offset: how many count since the last that a sum stands for. */
  readonly #since: Uint8Array;
  /** By multiple of the stride: how many count before it. */
  readonly #sums: Uint32Array;

  /** Asks of each offset, in order, whether it counts. */
  constructor(length: number, counts: (offset: number) => boolean) {
    const since = new Uint8Array(length + 1);
    const sums = new Uint32Array(Math.floor(length / STRIDE) + 1);
    let count = 0;
    let sum = 0;
    for (let at = 0; at <= length; at++) {
      if (at % STRIDE === 0) {
        sum = count;
        sums[at / STRIDE] = sum;
      }
      since[at] = count - sum;
      if (at < length && counts(at)) count++;
    }
    this.#since = since;
    this.#sums = sums;
  }

  between({ start, end }: Span): number {
    return this.#before(end) - this.#before(start);
  }

  #before(offset: number): number {
    return this.#sums[Math.floor(offset / STRIDE)]! + this.#since[offset]!;
  }
}

/** Of most signs their number tells. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return LETTER.test(text.charAt(at));
  return ASCII[code] === 1;
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);
