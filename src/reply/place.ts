import type { Kind, Passage } from '../types.ts';

/** Sections whose name says no more than the number of the paragraph does. */
const UNNAMED_SECTIONS = new Set(['body', 'text']);

/** Where a passage stands: "Background, paragraph 12". */
export function placeOf({ section, paragraph }: Pick<Passage, 'section' | 'paragraph'>): string {
  if (paragraph === 0) return capitalize(section);
  if (UNNAMED_SECTIONS.has(section)) return `Paragraph ${paragraph}`;
  return `${capitalize(section)}, paragraph ${paragraph}`;
}

/** What a reader should know of the words; nothing where they are the article's own. */
export const KIND_WORDS: Readonly<Record<Kind, string | null>> = {
  direct: 'direct quotation',
  mixed: 'partly quoted',
  indirect: 'reported speech',
  none: null,
};

/** With a capital letter at its beginning. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
