import type { Gender, PeopleLanguage } from '../../language/people.ts';
import { isOther, type Character } from './character.ts';

/** "Quist", as the text called her at first, is Mara Quist. */
export function bySurname(
  recent: readonly Character[],
  name: string,
  gender: Gender | null,
  people: PeopleLanguage,
): Character | null {
  const surname = name.split(' ').at(-1);
  if (surname === name || name === name.toUpperCase() || people.isBody(name)) return null;
  const isMeant = (one: Character): boolean =>
    (one.name === surname || (one.name === one.courtesy && one.name.endsWith(` ${surname}`))) &&
    one.sort !== 'medium' &&
    !isOther(gender, one.gender);
  return recent.find(isMeant) ?? null;
}

/** "Mr Quist's widow" spoke, and Mara Quist is named next. */
export function byFamily(
  recent: readonly Character[],
  speaker: number | null,
  name: string,
  gender: Gender | null,
  people: PeopleLanguage,
): Character | null {
  if (!name.includes(' ')) return null;
  const last = recent.find(({ id, isDescribed }) => id === speaker && isDescribed);
  const family = last && people.kin.exec(last.name)?.groups?.['family'];
  if (!last || !family || !name.endsWith(` ${family}`) || isOther(gender, last.gender)) return null;
  return last;
}
