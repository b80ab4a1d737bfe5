import { isNoun } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';

/** she expects *prices to rise*; but: she expects to win */
export function isToHappen(pieces: readonly Piece[], from: number): boolean {
  const to = pieces.findIndex(({ word }, i) => i > from && i < from + 8 && word === 'to');
  return to > 0 && pieces.slice(from, to).some(isNoun) && /^(?:VERB|AUX)$/.test(pieces[to + 1]?.pos ?? '');
}
