import type { PublisherLanguage } from '../language/article.ts';
import { escapePattern } from '../text/escapePattern.ts';
import type { PageFact } from '../types.ts';
import { inSmallLetters } from './bylines.ts';
import type { Paragraph } from './paragraphs.ts';

/** The words of a line without emphasis. */
export const wordsOf = ({ plain }: Paragraph): string => plain.replace(/[*_]/gu, '');

/** A name and the line that it stands in. */
export function factOf(value: string, { start, end }: Paragraph): PageFact {
  return { value, line: { start, end } };
}

/** A name comes so often where it is in use, beside the line that names the publisher. */
const IN_USE = 3;

/** "Daily Brindle Media" is "Daily Brindle" when the text calls it so elsewhere. */
export function shorten(name: string, text: string, { firm }: PublisherLanguage): string {
  if (name === name.toUpperCase()) {
    // "SEXTANT" is "Sextant" in the text
    const usual = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    if (new RegExp(String.raw`(?<!\p{L})${escapePattern(usual)}(?!\p{L})`, 'u').test(text)) return usual;
  }
  const short = name.replace(firm, '');
  // a page that goes by its whole name has it on a line of its own, or uses it again and again
  if (text.split(name).length > IN_USE || new RegExp(`^${escapePattern(name)}$`, 'mu').test(text))
    return name;
  return short !== name && text.split(short).length > text.split(name).length ? short : name;
}

/** "THE MERCER" is "The Mercer"; "IBS" stays, as it has letters for words. */
export const inWords = (name: string): string => (INITIALS.test(name) ? name : inSmallLetters(name));

/** "AP", "BBC", "NDR": no word, and its letters are said one by one. */
export const INITIALS = /^\p{Lu}{2,4}$/u;
