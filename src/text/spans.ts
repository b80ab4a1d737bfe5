import type { Span } from '../types.ts';

/** A place as a pattern with flag d gives it. */
export const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });

/** Whether two spans have a sign in common. */
export const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The part of the spans that is inside the text, in order; spans with only white space between them are one. */
export function spansWithin(text: string, spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = startOfCharacter(text, Math.max(span.start, 0));
    const end = startOfCharacter(text, Math.min(span.end, text.length));
    if (end <= start) continue;
    const last = merged.at(-1);
    if (last && (start <= last.end || text.slice(last.end, start).trim() === ''))
      last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The offset, or the one before when it is between the halves of a surrogate pair. */
function startOfCharacter(text: string, offset: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}
