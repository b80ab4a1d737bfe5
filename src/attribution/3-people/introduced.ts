import type { CharacterSort, PeopleLanguage } from '../../language/people.ts';
import { plainName, type Character } from './character.ts';
import type { Naming } from './naming.ts';

/** Somebody who is named for the first time, with what that tells of them; `before` stands before the name. */
export function introduced(
  id: number,
  { name, role, start, sort: form }: Naming,
  before: string,
  sort: CharacterSort,
  people: PeopleLanguage,
): Character {
  const isDescribed = form === 'description';
  const told = people.genderOf(`${before} ${role ?? ''} ${isDescribed ? name : ''}`);
  // "able seaman Astrid Holm" is a woman, "Mr Astrid Holm" a man
  const first = before.replace(/ .*/u, '');
  const own = isDescribed ? null : (people.genderOf(first) ?? people.genderOfName(name));
  return {
    id,
    name,
    plain: plainName(name, people),
    roles: role === null ? [] : [role],
    title: people.titleIn(before),
    sort,
    gender: sort === 'person' ? (own ?? told) : told,
    start,
    isDescribed,
    isPair: false,
    isCalledShort: false,
    isPersonally: false,
  };
}
