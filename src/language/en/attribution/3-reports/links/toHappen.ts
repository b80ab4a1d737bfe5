import { indexFrom } from '../../../../../values/indexFrom.ts';
import { isNoun } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';

/** she expects *prices to rise*; but: she expects to win. “to” stands within `longest` pieces. */
export function isToHappen(pieces: readonly Piece[], from: number, longest = 8): boolean {
  const to = indexFrom(pieces, from + 1, ({ word }) => word === 'to', from + longest);
  return to > 0 && pieces.slice(from, to).some(isNoun) && /^(?:VERB|AUX)$/.test(pieces[to + 1]?.pos ?? '');
}
