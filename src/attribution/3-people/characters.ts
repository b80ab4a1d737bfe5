import type { AttributionLanguage } from '../../language/attribution.ts';
import type { CharacterSort, Gender, PeopleLanguage } from '../../language/people.ts';
import type { Naming } from './naming.ts';

/** Somebody or something that the article has named so far. */
export interface Character {
  readonly id: number;
  name: string;
  /** All that the text says somebody is; the first is the one to show. */
  readonly roles: string[];
  /** In full: "doctor" of "Dr. Mara Quist". */
  title: string | null;
  sort: CharacterSort;
  gender: Gender | null;
  /** Where it was named first, as an offset of the text. */
  readonly start: number;
  /** Known by a description, not by a name: "a cyclist". */
  isDescribed: boolean;
  /** The text has called it by a noun that only a person has: "the shopkeeper". */
  isPersonally?: boolean;
}

/** Who is called so, in full or by one name; the likeliest is the last one named. */
export function byName(
  recent: readonly Character[],
  name: string,
  { articles, bodyFor }: PeopleLanguage,
): Character | null {
  const plain = (called: string): string => called.toLowerCase().replace(articles, '');
  const words = plain(name);
  const names = recent.map((character) => plain(character.name));
  return (
    recent[names.indexOf(words)] ??
    recent.find(({ sort, name: called }, at) => {
      const full = names[at]!;
      const isIn = full.endsWith(` ${words}`) || (full.startsWith(`${words} `) && !words.includes(' '));
      return isIn && sort !== 'people' && /^\p{Lu}/u.test(called.replace(articles, ''));
    }) ??
    (SHORTENED.test(words) ? recent.find((_, at) => isShortened(words, names[at]!)) : undefined) ??
    (articles.test(name) ? recent.find((character) => isCalled(words, character, bodyFor)) : undefined) ??
    (/^\p{Lu}{2,6}$/u.test(name.replace(articles, ''))
      ? recent.find(
          (character) =>
            character.sort !== 'people' &&
            hasInitials(character.name.replace(articles, ''), words, character.isDescribed),
        )
      : undefined) ??
    null
  );
}

/** "the Bureau" is the Anti-Graft Bureau of Tyvra, "the Trust" the Lower Marram Trust (LMT). */
function isCalled(word: string, { sort, name }: Character, bodyFor: RegExp): boolean {
  if (sort === 'person' || sort === 'people' || word.includes(' ')) return false;
  const [whole = ''] = name.toLowerCase().split(' (');
  const [own = ''] = whole.split(bodyFor);
  return own.endsWith(` ${word}`);
}

/** "m. quist", "m. van der holm" */
const SHORTENED = /^(\p{L})\. (\S.*)$/u;

/** "m. quist" of "mara quist"; monsieur van der Holm is Ole van der Holm. */
function isShortened(words: string, full: string): boolean {
  const [, initial, surname = ''] = SHORTENED.exec(words) ?? [];
  if (surname.includes(' ')) return initial === 'm' && full.endsWith(` ${surname}`);
  return initial !== undefined && full.startsWith(initial) && full.endsWith(` ${surname}`);
}

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toLowerCase()).join('');

/** "WSJ" of "Wall Street Journal", "LCA" of "Lisk City Administration (LCA)"; a description has them in all of its words. */
function hasInitials(name: string, initials: string, isDescribed: boolean): boolean {
  const words = name.split(/[\s-]+/u);
  const isInitials =
    words.length > 1 &&
    [words, isDescribed ? [] : words.filter((word) => /^\p{Lu}/u.test(word))].some(
      (some) => initialsOf(some) === initials,
    );
  return isInitials || name.toLowerCase().endsWith(`(${initials})`);
}

/** "The Chair", "The Sergeant": a post in capitals, and whoever the article says holds it. */
export function byPost(recent: readonly Character[], name: string, people: PeopleLanguage): Character | null {
  const words = name.toLowerCase();
  const noun = people.describedNoun(words);
  if (!noun || !(people.isTitle(noun) || people.isPersonNoun(noun))) return null;
  const holds = ({ roles, title }: Character): boolean =>
    title === noun || roles.some((role) => people.isRoleOf(words, role));
  return recent.find((one) => one.sort === 'person' && holds(one)) ?? null;
}

/** "the 62-year-old", "the Scot": whoever was named last, one of that age or of whom more is known before others. */
function byTrait(
  recent: readonly Character[],
  gender: Gender | null,
  people: PeopleLanguage,
): Character | null {
  const fitting = recent.filter(
    (one) => one.sort === 'person' && !one.isDescribed && (!gender || one.gender !== other(gender)),
  );
  const isKnown = ({ name, roles, gender: own }: Character): boolean =>
    own !== null || roles.length > 0 || people.genderOfName(name) !== null;
  return fitting.find(isKnown) ?? fitting[0] ?? null;
}

/** "the minister", "the publication": somebody whose role or kind the noun tells; `speaker` is the id of who spoke last. */
export function byDescription(
  recent: readonly Character[],
  name: string,
  { people, outlets }: AttributionLanguage,
  speaker: number | null = null,
): Character | null {
  if (people.demonym.test(name)) return byTrait(recent, people.genderOf(name), people);
  const told = people.genderOf(name);
  const bearer = recent.find(
    ({ roles, gender }) =>
      !(told && gender && told !== gender) && roles.some((role) => people.isRoleOf(name, role)),
  );
  if (bearer) return bearer;
  const [last] = recent;
  // "Mara Quist sat in the third row. The woman who has run the school for years said"
  if (last?.sort === 'person' && !last.isDescribed && people.portrayed.test(name)) {
    if (last.name.includes(' ') && !(told && last.gender && told !== last.gender)) return last;
  }
  const noun = people.describedNoun(name);
  if (!noun) return null;
  if (outlets.isMediumNoun(noun)) {
    const isPrinted = outlets.printed.test(noun);
    const medium = recent.find(
      (one) => one.sort === 'medium' && !(isPrinted && outlets.onAir.test(one.name)),
    );
    if (medium) return medium;
  }
  if (people.aged.test(noun)) {
    const gender = people.genderOf(noun.replaceAll('-', ' '));
    const aged = recent.find(
      ({ sort, roles }) => sort === 'person' && roles.some((role) => people.aged.test(role)),
    );
    const person = aged ?? byTrait(recent, gender, people);
    if (person) return person;
  }
  const means = (words: string): boolean => people.headNoun(words) === noun;
  const described = recent.find(
    ({ name: known, roles, title }) => title === noun || roles.some(means) || means(known),
  );
  if (described) return described;
  // "Mara Quist lifted the tray. … the botanist said", but not "the Lisk prosecutor": whoever was named last and of whom nothing else is known
  const person =
    people.isPersonNoun(noun) &&
    !people.isBody(noun) && // "the operator" may be a firm
    !people.office.test(noun) &&
    !/\p{Lu}\p{Ll}/u.test(name.replace(people.articles, ''))
      ? recent.find((one) => one.sort === 'person' && /^\p{Lu}\S* \p{Lu}/u.test(one.name))
      : undefined;
  if (person?.roles.length === 0) return person;
  // “…,” said the mediator, Mara Quist. The diplomat added: whoever just spoke, in another word for what they are
  const isPlain = people.calling.test(name) && !(told && person?.gender && told !== person.gender);
  if (person && person.id === speaker && isPlain) return person;
  // "the agency" of the head of the roads agency
  const isOfRole = recent.some(({ roles }) => roles.some((role) => role.toLowerCase().includes(` ${noun}`)));
  if (isOfRole || !people.bodyNoun.test(noun)) return null;
  // "the Orrin Bridge" is no company
  return (
    recent.find(
      (one) =>
        (one.sort === 'body' || (one.sort === 'people' && people.isBody(one.name))) && // the police
        people.mayBeBody(noun, one.name) &&
        (people.isBody(one.name) || !people.articles.test(one.name)),
    ) ?? null
  );
}

const other = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male');

/** What somebody is, as far as the words that name them tell. */
export function sortOf({ sort, name, role }: Naming, people: PeopleLanguage): CharacterSort {
  if (sort === 'description') {
    const noun = people.headNoun(name);
    if (people.plural.test(noun)) return 'people';
    if (people.isBody(noun)) return 'body';
    return people.isPersonNoun(noun) ? 'person' : 'unknown';
  }
  const hasArticle = name.toLowerCase().startsWith(`${people.article} `);
  // "Ministry of Roads Regional Director Ada Febig" is a director
  const isPost = (role ?? '').split(' ').some((word) => people.isTitle(word.toLowerCase()));
  const isBodys = !isPost && people.isBody(people.headNoun(role ?? ''));
  if (people.isBody(name) || isBodys || hasArticle) return 'body';
  return !name.includes(' ') && !role ? 'unknown' : 'person';
}
