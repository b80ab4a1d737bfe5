import type { CharacterSort, PeopleLanguage } from '../../language/people.ts';
import { changed, isShort, plainName, type Character } from './character.ts';
import type { Naming } from './naming.ts';
import { isPersonTitled, sortOf } from './sortOf.ts';

/** Roles that are remembered of one character. */
const MOST_ROLES = 6;

/** Somebody known with what they are called now and what that tells of them; `before` stands before the name. */
export function learned(
  known: Character,
  naming: Naming,
  before: string,
  sort: CharacterSort | null,
  people: PeopleLanguage,
): Character {
  const { name } = naming;
  const goesOn = known.start === naming.start && naming.form === 'name' && name.startsWith(`${known.name} `);
  const titled =
    known.isGenderGuessed && naming.form === 'name' ? people.genderOf(before.replace(/ .*/u, '')) : null;
  return changed(known, {
    name: goesOn ? name : known.name, // Ludovic du Plessis
    plain: goesOn ? plainName(name, people) : known.plain,
    roles: withRole(known.roles, naming.role),
    title: known.title ?? people.titleIn(before),
    gender: titled ?? known.gender ?? people.genderOf(before),
    isGenderGuessed: known.isGenderGuessed && titled === null,
    sort: sort && sort !== 'unknown' ? sort : sortNow(known, naming, before, people),
    isCalledShort: known.isCalledShort || isShort(naming, known),
    isPersonally:
      known.isPersonally || (naming.form === 'description' && people.isPersonNoun(people.headNoun(name))),
  });
}

/** "Southern Mutual, *the insurer*," is a body after all, "*Mr* Quist" a person. */
function sortNow(
  { sort, name }: Character,
  naming: Naming,
  before: string,
  people: PeopleLanguage,
): CharacterSort {
  const isDescribed = sort === 'person' && name === naming.name && naming.role !== null;
  const isTitled = sort === 'unknown' && naming.form === 'name' && isPersonTitled(before, people);
  const now = isDescribed || isTitled ? sortOf(naming, before, people) : sort;
  return now === 'body' || isTitled ? now : sort;
}

/** What else somebody is: a senator, and the chair of a committee. */
const withRole = (roles: readonly string[], role: string | null): readonly string[] =>
  role !== null && roles.length < MOST_ROLES && !roles.includes(role) ? [...roles, role] : roles;

/** "the adviser" is called "a government adviser in Lisk"; "the officials" are no better called "officials". */
export function betterName(
  { sort: known, name: better }: Character,
  { form, name }: Naming,
  { article, articles }: PeopleLanguage,
): string {
  const bare = (words: string): string => words.replace(articles, '');
  const isNamed =
    /^\p{Lu}/u.test(better) || (better.startsWith(`${article} `) && /^\p{Lu}/u.test(bare(better)));
  const isName = known === 'medium' || (known !== 'people' && isNamed);
  return form !== 'description' || isName || bare(better).length > bare(name).length ? better : name;
}
