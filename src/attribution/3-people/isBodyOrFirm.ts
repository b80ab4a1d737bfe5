import type { PeopleLanguage } from '../../language/people.ts';
import type { Character } from './character.ts';

/** A body, or a name that spoke and that nothing tells a person's: "*Norlink*, an app, said …". */
export function isBodyOrFirm(
  one: Character,
  noun: string,
  speaker: number | null,
  people: PeopleLanguage,
): boolean {
  if (one.sort === 'body' || (one.sort === 'people' && people.isBody(one.name))) return true; // the police
  return one.id === speaker && mayBeFirm(one, noun, people);
}

/** A name of one word that nothing tells a person's. */
export function mayBeFirm(
  { sort, name, gender, title, roles }: Character,
  noun: string,
  people: PeopleLanguage,
): boolean {
  if (gender || title || !people.mayBeFirm(noun, name)) return false;
  const isPersons = (role: string): boolean => people.isPersonWord(people.headNoun(role));
  return sort === 'unknown' || (sort === 'person' && roles.length > 0 && !roles.some(isPersons));
}

/** Whether a noun can mean a body by its name and by what it is told to be: "the company" is no union Grist. */
export const mayBeBody = ({ sort, name, roles }: Character, noun: string, people: PeopleLanguage): boolean =>
  people.mayBeBody(noun, name) &&
  (sort !== 'body' || roles.every((role) => people.mayBeBody(noun, people.headNoun(role))));
