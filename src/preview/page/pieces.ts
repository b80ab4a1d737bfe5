import type { Passage, Span } from '../../types.ts';

/** A part of a text: a passage, or what was left out between passages. */
export interface Piece extends Span {
  readonly passage: Passage | null;
}

/** The whole text in order, cut at its passages. */
export function piecesOf(text: string, passages: readonly Passage[]): Piece[] {
  const pieces: Piece[] = [];
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
