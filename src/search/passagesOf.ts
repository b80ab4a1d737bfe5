import type { Source } from '../types.ts';
import type { SearchIndex } from './searchIndex.ts';

/** The numbers of somebody's passages. */
export function passagesOf({ passages }: SearchIndex, { quotations }: Source): Set<number> {
  const said = new Set(quotations.map(({ passage }) => passage));
  return new Set(passages.flatMap((passage, number) => (said.has(passage) ? [number] : [])));
}
