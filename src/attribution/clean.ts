import type { Sliceable } from '../text/marks.ts';
import type { Span } from '../types.ts';

/** Words with a space between them and nothing to clean, as nearly all are. */
const PLAIN = /^[^\s*`[\]_]+(?: [^\s*`[\]_]+)*$/;

/** The words as a reader would say them: in one line, without Markdown signs. */
export function clean(text: Sliceable, { start, end }: Span): string {
  const words = text.slice(start, end);
  if (PLAIN.test(words)) return words;
  return words
    .replace(/\]\([^()\s]{0,300}\)/gu, '')
    .replace(/[*`[\]]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
