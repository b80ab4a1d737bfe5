import { isNoun } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';

/** “…,” Quist told Radio Brine from a pier *that was* shut. */
export const isRelating = (pieces: readonly Piece[], that: number): boolean =>
  isNoun(pieces[that - 1]) && isFiniteVerb(pieces[that + 1]);
