import { PERSON } from '../../../language/any/personNames.ts';
import type { AttributionLanguage } from '../../../language/attribution.ts';
import type { Span } from '../../../types.ts';
import { nameAfterTitle } from '../nameAfterTitle.ts';

const NAME = new RegExp(`^${PERSON}$`, 'u');

/** Characters that two people and what they are take at most. */
const LONGEST = 300;

/** "Ann Lee, mayor, and Bo Kurz, head of the port": two people of a line of sources, each with what they are; as offsets of the words. */
export function pairIn(
  words: string,
  language: AttributionLanguage,
  isPerson: (name: string) => boolean,
): readonly [Span, Span] | null {
  if (words.length > LONGEST) return null;
  for (const { 0: joint, index } of words.matchAll(new RegExp(`,? ${language.people.and} `, 'gu'))) {
    const first = { start: 0, end: index };
    const second = { start: index + joint.length, end: words.length };
    const isOne = ({ start, end }: Span): boolean => isNamed(words.slice(start, end), language, isPerson);
    if (isOne(first) && isOne(second)) return [first, second];
  }
  return null;
}

/** "Ann Lee", "Mayor Ann Lee", "Ann Lee, head of the port": somebody by name; "Foreign Affairs", behind a minister "of Trade and", is nobody. */
function isNamed(words: string, language: AttributionLanguage, isPerson: (name: string) => boolean): boolean {
  const { people } = language;
  const comma = words.indexOf(', ');
  const name = comma < 0 ? words : words.slice(0, comma);
  const role = comma < 0 ? '' : words.slice(comma + 2);
  if (nameAfterTitle(name, language, isPerson)) return true;
  if (people.isBody(name)) return false;
  return NAME.test(name) && (people.isPersonNoun(people.headNoun(role)) || isPerson(name));
}
