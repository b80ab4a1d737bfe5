import { capitalised } from '../text/capitalised.ts';
import type { Passage } from '../types.ts';
import type { Words } from './words/words.ts';

/** The section whose name says no more than the number of the paragraph does. */
const UNNAMED_SECTION = 'body';

/** Where a passage stands: "Background, paragraph 12". */
export function placeOf(
  { section, paragraph }: Pick<Passage, 'section' | 'paragraph'>,
  { place }: Pick<Words, 'place'>,
): string {
  const sections: Readonly<Record<string, string>> = place.sections;
  const named = Object.hasOwn(sections, section) ? (sections[section] ?? section) : section;
  if (paragraph === 0) return capitalised(named);
  if (section === UNNAMED_SECTION) return capitalised(place.paragraph(paragraph));
  return `${capitalised(named)}, ${place.paragraph(paragraph)}`;
}
