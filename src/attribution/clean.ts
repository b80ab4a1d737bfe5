import type { Sliceable } from '../text/marks.ts';
import type { Span } from '../types.ts';

/** The words as a reader would say them: in one line, without soft hyphens and Markdown signs. */
export function clean(text: Sliceable, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replaceAll('\u00ad', '')
    .replace(/\]\([^()\s]{0,300}\)/gu, '')
    .replace(/[*`[\]]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
