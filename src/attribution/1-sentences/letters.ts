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
    const letter = isLetter(text, i) ? 1 : 0;
    const inside = (quotations[next]?.start ?? Infinity) <= i;
    all[i + 1] = (all[i] ?? 0) + letter;
    quoted[i + 1] = (quoted[i] ?? 0) + (inside ? letter : 0);
  }
  return { all: (span) => between(all, span), quoted: (span) => between(quoted, span) };
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

const between = (sums: Uint32Array, { start, end }: Span): number => (sums[end] ?? 0) - (sums[start] ?? 0);
