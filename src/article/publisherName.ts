import type { PublisherLanguage } from '../language/article.ts';
import { escapePattern } from '../text/escapePattern.ts';
import type { PageFact } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';

/** The words of a line without emphasis. */
export const wordsOf = ({ plain }: Paragraph): string => plain.replace(/[*_]/gu, '');

/** A name and the line that it stands in. */
export function factOf(value: string, { start, end }: Paragraph): PageFact {
  return { value, line: { start, end } };
}

/** "Daily Brindle Media" is "Daily Brindle" when the text calls it so elsewhere. */
export function shorten(name: string, text: string, { firm }: PublisherLanguage): string {
  if (name === name.toUpperCase()) {
    // "SEXTANT" is "Sextant" in the text
    const usual = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    if (new RegExp(String.raw`(?<!\p{L})${escapePattern(usual)}(?!\p{L})`, 'u').test(text)) return usual;
  }
  const short = name.replace(firm, '');
  return short !== name && text.split(short).length > text.split(name).length ? short : name;
}
