import type { Gender, PeopleLanguage } from '../language/people.ts';
import type { Source } from '../types.ts';

/** The genders that tell of somebody by what the texts call them, a pronoun, a title or what they are; the first name is not heard. */
export function gendersOf(
  { name, names, role }: Pick<Source, 'name' | 'names' | 'role'>,
  { pronouns, genderOf }: PeopleLanguage,
): Gender[] {
  const byPronoun = names.map((called) => pronouns[called.toLowerCase()]?.gender ?? null);
  return [...byPronoun, genderOf(name), genderOf(role ?? '')].filter((gender) => gender !== null);
}
