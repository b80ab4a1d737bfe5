import { isNominal } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';

/** Where "*we spoke to*", "*I have talked to*" begins behind people, and ends at a place; -1 where nothing like it does. */
export function metBefore(pieces: readonly Piece[], end: number): number {
  const isMet =
    /^(?:to|with)$/.test(pieces[end - 1]?.word ?? '') &&
    /^(?:spoke|spoken|talked)$/.test(pieces[end - 2]?.word ?? '');
  const who = /^(?:have|has|had)$/.test(pieces[end - 3]?.word ?? '') ? end - 4 : end - 3;
  const isSomeone = /^(?:we|i|he|she|they)$/.test(pieces[who]?.word ?? '') && isNominal(pieces[who - 1]);
  return isMet && isSomeone ? who : -1;
}
