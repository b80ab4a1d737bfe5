import { attributionLine, ENGLISH } from '../attribution/attributionLine.ts';
import type { Attribution } from '../types.ts';
import type { Words } from './words/words.ts';

/** Who said a passage, through whom, and who published it, in the reader's language; names stay as the article has them. */
export function lineOf(said: Attribution, { attribution }: Pick<Words, 'attribution'>): string {
  // The library's own line is English.
  return attribution === ENGLISH ? said.line : attributionLine(said, attribution);
}
