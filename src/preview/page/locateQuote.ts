import type { ShownPassage } from '../protocol.ts';

/**
 * The passage whose words a message quotes; null where none has them. The words alone are enough to find it, because
 * the bot promises that they are the article's.
 */
export function locateQuote(quoted: string, passages: readonly ShownPassage[]): ShownPassage | null {
  const words = plain(quoted.replace(/^…|…$/gu, ''));
  if (words === '') return null;
  const spoken = passages.map((passage) => ({ passage, words: plain(passage.shown) }));
  // Whole, or the beginning or the end of one that was too long to be shown.
  const found =
    spoken.find((one) => one.words === words) ?? spoken.find((one) => one.words.includes(words)) ?? null;
  return found?.passage ?? null;
}

/** Discord shows a line break as a space, and no control characters. */
function plain(text: string): string {
  return text
    .replace(/(?!\s)[\p{Cc}\p{Cs}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
