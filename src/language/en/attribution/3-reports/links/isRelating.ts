import { isNoun } from '../../../../any/attribution/pieces.ts';
import type { Piece } from '../../../../attribution.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';

/** “…,” Quist told Radio Brine from a pier *that was* shut, *that now has* a bar. */
export const isRelating = (pieces: readonly Piece[], that: number): boolean =>
  isNoun(pieces[that - 1]) &&
  isFiniteVerb(
    pieces[/^(?:now|still|once|later|never)$/.test(pieces[that + 1]?.word ?? '') ? that + 2 : that + 1],
  );
