import type { Passage, Span } from '../../types.ts';

/** A part of a text: a passage, or what was left out between passages. */
export interface Part<Cut extends Passage = Passage> extends Span {
  readonly passage: Cut | null;
}

/** The whole text in order, cut at its passages. */
export function partsOf<Cut extends Passage>(text: string, passages: readonly Cut[]): Part<Cut>[] {
  const parts: Part<Cut>[] = [];
  let end = 0;
  for (const passage of passages.toSorted((one, other) => one.start - other.start)) {
    if (passage.start < end) continue;
    if (passage.start > end) parts.push({ start: end, end: passage.start, passage: null });
    parts.push({ start: passage.start, end: passage.end, passage });
    end = passage.end;
  }
  if (end < text.length) parts.push({ start: end, end: text.length, passage: null });
  return parts;
}
