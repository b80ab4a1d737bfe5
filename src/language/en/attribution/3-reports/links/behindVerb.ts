import type { Piece } from '../../../../attribution.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';

/** How far behind its verb "that", a colon or a quotation may stand. */
export const MAX_ADJUNCT = 16;

/** The piece behind the "that" behind whom something is put to; 0 where there is none. */
export function thatAfter(pieces: readonly Piece[], from: number): number {
  const end = phraseStartingAt(pieces, from)?.to ?? from + 1;
  return pieces[end]?.word === 'that' ? end + 1 : 0;
}
