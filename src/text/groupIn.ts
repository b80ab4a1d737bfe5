import type { Span } from '../types.ts';

/** Where the first of some patterns with flag d that a text fits has its first group; null where none has one. */
export function groupIn(patterns: readonly RegExp[], text: string): Span | null {
  for (const pattern of patterns) {
    const place = pattern.exec(text)?.indices?.[1];
    if (place) return { start: place[0], end: place[1] };
  }
  return null;
}
