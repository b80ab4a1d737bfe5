import type { Gender, PeopleLanguage } from '../../language/people.ts';
import { isOther, type Character } from './character.ts';

/** "the 62-year-old", "the Scot": whoever was named last, one of that age or of whom more is known before others. */
export function byTrait(
  recent: readonly Character[],
  gender: Gender | null,
  people: PeopleLanguage,
): Character | null {
  const fitting = recent.filter(
    (one) => one.sort === 'person' && !one.isDescribed && !isOther(gender, one.gender),
  );
  const isKnown = ({ name, roles, gender: own }: Character): boolean =>
    own !== null || roles.length > 0 || people.genderOfName(name) !== null;
  // of the two named last, one of whom the text tells what they are
  const told = fitting.slice(0, 2).find(({ roles }) => roles.length > 0);
  return told ?? fitting.find(isKnown) ?? fitting[0] ?? null;
}
