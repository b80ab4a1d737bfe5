import type { Span } from '../../types.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Counts letters and digits, in all or in quotation marks, of any span of a text in constant time. */
export interface LetterCounter {
  readonly all: (span: Span) => number;
  readonly quoted: (span: Span) => number;
}

export function countLetters(text: string, quotations: readonly Span[]): LetterCounter {
  const all = new Uint32Array(text.length + 1);
  const quoted = new Uint32Array(text.length + 1);
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    while ((quotations[next]?.end ?? Infinity) <= i) next++;
    const letter = LETTER.test(text.charAt(i)) ? 1 : 0;
    const inside = (quotations[next]?.start ?? Infinity) <= i;
    all[i + 1] = (all[i] ?? 0) + letter;
    quoted[i + 1] = (quoted[i] ?? 0) + (inside ? letter : 0);
  }
  return { all: (span) => between(all, span), quoted: (span) => between(quoted, span) };
}

const between = (sums: Uint32Array, { start, end }: Span): number => (sums[end] ?? 0) - (sums[start] ?? 0);
