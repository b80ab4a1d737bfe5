import { capitalised } from '../text/capitalised.ts';
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
  if (paragraph === 0) return capitalised(named);
  if (UNNAMED_SECTIONS.has(section)) return capitalised(place.paragraph(paragraph));
  return `${capitalised(named)}, ${place.paragraph(paragraph)}`;
}
