import type { CharacterSort, PeopleLanguage } from '../../language/people.ts';
import type { Naming } from './naming.ts';

/** What somebody is, as far as the words that name them and those `before` the name tell. */
export function sortOf(
  { form, name, role, isOwned }: Naming,
  before: string,
  people: PeopleLanguage,
): CharacterSort {
  if (form === 'description') {
    const noun = people.headNoun(name);
    if (people.plural.test(noun)) return 'people';
    if (people.isBody(noun)) return 'body';
    const isPost = people.isTitle(noun) && people.articles.test(name);
    return isPost || people.isPersonNoun(noun) || people.oneOfThem.test(name) ? 'person' : 'unknown';
  }
  const hasArticle = name.toLowerCase().startsWith(`${people.article} `);
  // "Ministry of Roads Regional Director Ada Febig" is a director
  const isPost = (role ?? '').split(' ').some((word) => people.isTitle(word.toLowerCase()));
  const isBodys = !isPost && isOwned !== true && people.isBody(people.headNoun(role ?? ''));
  if (people.isBody(name) || isBodys || hasArticle) return 'body';
  if (people.isThing(name) || isInCapitals(name) || people.namedThing.test(people.headNoun(role ?? '')))
    return 'unknown';
  return !name.includes(' ') && !role && !isPersonTitled(before, people) ? 'unknown' : 'person';
}

/** "NORTH REEF", where the news comes from */
const isInCapitals = (name: string): boolean => /^\p{Lu}{3,}(?: \p{Lu}{3,})+$/u.test(name);

/** What stands before a name that only a person has: "*Mr.* Quist", "*Sen.* Quist". */
export const isPersonTitled = (before: string, people: PeopleLanguage): boolean =>
  people.genderOf(before) !== null || people.titleIn(before) !== null;
