import type { PeopleLanguage } from '../../../language/people.ts';
import type { Character } from '../character.ts';

/** The word by which a text calls somebody again: the surname, or the whole name of what is no person. */
export function keyOf({ name, sort }: Character, { articles }: PeopleLanguage): string {
  const bare = name.replace(articles, '');
  return sort === 'person' ? (bare.split(' ').at(-1) ?? bare) : bare;
}
