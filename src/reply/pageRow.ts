import { button, rowOf, type Row } from './buttons.ts';
import type { Words } from './words/words.ts';

/** Buttons that lead to the page before and to the next one, each with its number behind what they keep of the list; none for one page. */
export function pageRow(
  list: string,
  shown: number,
  pages: number,
  { sources: { previous, next } }: Pick<Words, 'sources'>,
): Row | null {
  if (pages < 2) return null;
  return rowOf(
    button(previous, `${list}:${shown - 1}`, { disabled: shown === 0 }),
    button(next, `${list}:${shown + 1}`, { disabled: shown === pages - 1 }),
  );
}
