import type { Passage, Span } from '../../types.ts';

/** A part of a text: a passage, or what was left out between passages. */
export interface Piece<Cut extends Passage = Passage> extends Span {
  readonly passage: Cut | null;
}

/** The whole text in order, cut at its passages. */
export function piecesOf<Cut extends Passage>(text: string, passages: readonly Cut[]): Piece<Cut>[] {
  const pieces: Piece<Cut>[] = [];
  let end = 0;
  for (const passage of passages.toSorted((one, other) => one.start - other.start)) {
    if (passage.start < end) continue;
    if (passage.start > end) pieces.push({ start: end, end: passage.start, passage: null });
    pieces.push({ start: passage.start, end: passage.end, passage });
    end = passage.end;
  }
  if (end < text.length) pieces.push({ start: end, end: text.length, passage: null });
  return pieces;
}
