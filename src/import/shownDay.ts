import { LANGUAGES } from '../language/languages.ts';
import type { Piece } from './pageHead.ts';

/** Letters of a text that tells the day of publication. */
const LONGEST = 80;
/** "12 August 2025", "14.11.24", but not "March 2026" or "9 September". */
const WHOLE_DAY = /\d{4}\P{L}*\d|\d\P{N}+\d{4}|\d{1,2}\D\d{1,2}\D\d{2}/u;

/** The text in the head of an article that tells the day of publication, and that day as it stands there; null where none does. */
export function shownDay(head: readonly Piece[]): { piece: Piece; day: string } | null {
  for (const piece of head) {
    const day = dayIn(piece.text);
    if (day !== null) return { piece, day };
  }
  return null;
}

/** The day of publication that words tell in any language: "12 August 2025" of "Published: 12 August 2025". */
function dayIn(words: string): string | null {
  if (words.length > LONGEST || !/\d/u.test(words)) return null;
  for (const { article } of LANGUAGES)
    for (const { pattern } of article.bylines.published) {
      const day = pattern.exec(words)?.[1];
      if (day && WHOLE_DAY.test(day)) return day;
    }
  return null;
}
