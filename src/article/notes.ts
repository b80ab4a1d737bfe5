import { positionOf } from '../text/position.ts';
import type { Article, Problem } from '../types.ts';

/** Characters of a line that are shown. */
const LONGEST = 80;

/** What was read from the text because the front matter does not say it, with the line that says it. */
export function notesOf({ text, found }: Article): Problem[] {
  return Object.entries(found).map(([key, { value, line }]) => {
    const words = text.slice(line.start, line.end).replace(/\s+/gu, ' ');
    const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
    return {
      severity: 'note',
      ...positionOf(text, line.start),
      message: `${key}: ${value}, from the line “${shown}”`,
    };
  });
}
