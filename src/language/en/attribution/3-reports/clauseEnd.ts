import { isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece } from '../../../attribution.ts';
import { isFiniteVerb, isRelative } from '../2-phrases/wordKinds.ts';

/** Where a reporting clause ends that began before `from`: at a quotation, a sign, or the comma after an apposition. */
export function clauseEnd(pieces: readonly Piece[], from: number): number {
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (isQuote(piece) || piece?.word === ';' || piece?.word === ':') return i;
    if (piece?.word !== ',') continue;
    const next = pieces[i + 1];
    if (!next) return i;
    if (
      i === from &&
      ((isRelative(next) && next.word !== 'that') ||
        (/^(?:an?|the)$/.test(next.word) && !hasVerbBefore(pieces, i + 1, ',')))
    )
      continue;
    return i;
  }
  return pieces.length;
}

function hasVerbBefore(pieces: readonly Piece[], from: number, sign: string): boolean {
  for (let i = from; i < pieces.length; i++) {
    if (pieces[i]?.word === sign) return false;
    if (isFiniteVerb(pieces[i])) return true;
  }
  return false;
}
