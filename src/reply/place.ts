import type { Passage } from '../types.ts';
import type { Words } from './words/words.ts';

/** Sections whose name says no more than the number of the paragraph does. */
const UNNAMED_SECTIONS = new Set(['body', 'text']);

/** Where a passage stands: "Background, paragraph 12". */
export function placeOf(
  { section, paragraph }: Pick<Passage, 'section' | 'paragraph'>,
  { place }: Pick<Words, 'place'>,
): string {
  const sections: Readonly<Record<string, string>> = place.sections;
  const named = Object.hasOwn(sections, section) ? (sections[section] ?? section) : section;
  if (paragraph === 0) return capitalize(named);
  if (UNNAMED_SECTIONS.has(section)) return capitalize(place.paragraph(paragraph));
  return `${capitalize(named)}, ${place.paragraph(paragraph)}`;
}

/** With a capital letter at its beginning. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
