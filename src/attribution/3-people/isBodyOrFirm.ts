import type { PeopleLanguage } from '../../language/people.ts';
import type { Character } from './character.ts';

/** A body, or a name that spoke and that nothing tells a person's: "*Norlink*, an app, said …". */
export function isBodyOrFirm(
  { id, sort, name, gender, title, roles }: Character,
  noun: string,
  speaker: number | null,
  people: PeopleLanguage,
): boolean {
  if (sort === 'body' || (sort === 'people' && people.isBody(name))) return true; // the police
  if (id !== speaker || gender || title || !people.mayBeFirm(noun, name)) return false;
  const isPersons = (role: string): boolean =>
    people.isPersonNoun(people.headNoun(role)) || people.isTitle(people.headNoun(role));
  return sort === 'unknown' || (sort === 'person' && roles.length > 0 && !roles.some(isPersons));
}
