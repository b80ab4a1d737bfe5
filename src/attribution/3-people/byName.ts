import type { Gender, PeopleLanguage } from '../../language/people.ts';
import { initialsOf } from '../../text/initialsOf.ts';
import { isOther, plainName, type Character } from './character.ts';
import type { Naming } from './naming.ts';

/** Who is called so, in full or by one name; the likeliest is the last one named. */
export function byName(recent: readonly Character[], name: string, people: PeopleLanguage): Character | null {
  const { articles, bodyFor, courtesyInitial } = people;
  const words = plainName(name, people);
  const isOne = !words.includes(' ');
  const ending = ` ${words}`;
  const and = ` ${people.and} `;
  const isNamed = ({ sort, plain }: Character): boolean => sort === 'person' && plain.endsWith(ending);
  const same = recent.find(({ plain }) => plain === words);
  // "the Grantz works", and "Ms Grantz": a person has no article
  const isThing = same !== undefined && articles.test(same.name) && !articles.test(name);
  return (
    (isThing ? recent.find(isNamed) : undefined) ??
    same ??
    // "Quist" is Mara Quist rather than Quist University
    (isOne
      ? recent.find((one) => isNamed(one) && !one.isDescribed && !one.plain.includes(and))
      : undefined) ??
    recent.find(({ sort, name: called, plain: full }) => {
      const isFirst = full.startsWith(words);
      // "Danvik" is Danvik Sugar, but not the Danvik plan
      const goesOn = (): boolean =>
        isFirst && isOne && full[words.length] === ' ' && NAME_ON.test(called.replace(articles, ''));
      // "the Coast Guard" of the Coast Guard of Norland
      const isBodys = (): boolean =>
        isFirst && sort === 'body' && full.slice(words.length).search(bodyFor) === 0;
      if (!(full.endsWith(ending) || goesOn() || isBodys())) return false;
      if (isOne && full.includes(and)) return false; // Ostren and Kell
      return sort !== 'people' && /^\p{Lu}/u.test(called.replace(articles, ''));
    }) ??
    (SHORTENED.test(words)
      ? recent.find(({ plain }) => isShortened(words, plain, courtesyInitial))
      : undefined) ??
    (articles.test(name) ? recent.find((character) => isCalled(words, character, bodyFor)) : undefined) ??
    (INITIALS.test(name.replace(articles, ''))
      ? recent.find(
          (character) =>
            character.sort !== 'people' &&
            hasInitials(character.name.replace(articles, ''), words, character.isDescribed),
        )
      : undefined) ??
    null
  );
}

/** Whether somebody was named last to tell whose relative somebody else is: "the son of *Otto Quist* left". */
type IsAside = (one: Character) => boolean;

/** "WSJ", and "dpa": no other name is in small letters. */
export const INITIALS = /^(?:\p{Lu}{2,6}|\p{Ll}{3})$/u;

/** Who is called so; "Mr. Quist" is rather Otto than Mara Quist. */
export function byNameAndGender(
  everybody: readonly Character[],
  { name, role }: Naming,
  gender: Gender | null,
  people: PeopleLanguage,
  isAside: IsAside,
): Character | null {
  const recent = role === null ? likeliest(everybody, name, people, isAside) : everybody; // but: the elder Quist
  const likely = gender && recent.filter((one) => !isOther(gender, one.gender));
  const found = likely && byName(likely, name, people);
  // "Mrs Quist" is Mara Quist rather than Falk Quist, a firm perhaps
  const isVague = found && found.gender === null && !name.includes(' ');
  const sure = isVague
    ? byName(
        likely.filter((one) => one.gender === gender),
        name,
        people,
      )
    : null;
  // "Mrs Quist" may be Elowen or Jory Quist, of whom nothing tells who is a woman
  if (isVague && !sure && bearersOf(likely, name).length > 1) return null;
  if (found) return sure ?? found;
  // "Lord Quist" who was Lord Ole Quist before, "Striker Quist" at the beginning of a sentence
  const [title = '', surname, ...more] = name.split(' ');
  const word = title.toLowerCase();
  const isOccupation = people.isOccupation(word) && people.isPersonNoun(word);
  const isCalling = (isOccupation || people.isKindOfPerson(word)) && people.genderOfName(name) === null;
  const isTitled = surname !== undefined && more.length === 0 && isCalling;
  const titled = isTitled ? bearersOf(likely || recent, surname)[0] : undefined;
  if (titled) return titled;
  // Otto Quist was there with *his wife*. "Mrs Quist" is not Otto
  const isRelated = (one: Character): boolean =>
    one.isDescribed && one.gender === gender && people.possessives.has(one.name.split(' ')[0]!.toLowerCase());
  if (gender && recent.some(isRelated)) return null;
  const other = byName(recent, name, people);
  // Otto Quist was there with *his daughter Ann*: "Ms Quist" is she; with *his daughter Ann Roe*: perhaps
  const isWrong = gender !== null && other?.sort === 'person' && isOther(gender, other.gender);
  const own = isWrong ? recent.find((one) => one.gender === gender && isRelative(one, people)) : undefined;
  if (own) return own.name.includes(' ') ? null : own;
  // Otto Quist alone was named, and "Mrs Quist" is another, unless his name is a woman's elsewhere
  return isWrong && !name.includes(' ') && !other.isGenderGuessed ? null : other;
}

const bearersOf = (recent: readonly Character[], surname: string): readonly Character[] =>
  recent.filter(({ sort, name }) => sort === 'person' && name.endsWith(` ${surname}`));

/** "her *daughter*, Ann Quist" */
const isRelative = ({ roles }: Character, { genderOf }: PeopleLanguage): boolean =>
  roles.some((role) => !role.includes(' ') && genderOf(role) !== null);

/**
 * Whether a surname that several have is that of whoever has just spoken under it: "Her husband, *Ole Quist*, said so. “It is
 * late,” Quist said." But a relative who spoke is not meant where the surname alone was somebody else so far.
 */
export function goesOnAs(
  recent: readonly Character[],
  last: Character,
  surname: string,
  gender: Gender | null,
  people: PeopleLanguage,
): boolean {
  if (gender !== null && last.gender !== gender) return false; // "Mr Quist said": as is told below
  if (last.courtesy !== null) return false; // "Mrs Quist said so. Quist said": another, who has no title
  const others = bearersOf(recent, surname).filter((one) => one.id !== last.id);
  const isBearer = last.sort === 'person' && last.name.endsWith(` ${surname}`);
  const isTaken = others.some(({ isCalledShort }) => isCalledShort);
  return isBearer && others.length > 0 && !(isTaken && isRelative(last, people));
}

/**
 * Everybody, the last one named first; of several with a surname, whom the text has called by it before, or who was not
 * brought in as somebody's relative, nor named last to tell whose relative somebody is: “Quist” of Mara Quist and her daughter,
 * Ann Quist, or of Ann Quist, the daughter of Mara Quist.
 */
export function likeliest(
  recent: readonly Character[],
  name: string,
  people: PeopleLanguage,
  isAside: IsAside,
): readonly Character[] {
  const bearers = bearersOf(recent, name);
  if (bearers.length < 2) return recent;
  const called = bearers.filter(({ isCalledShort }) => isCalledShort);
  const own = bearers.filter((one) => !isRelative(one, people));
  const main = own.filter((one) => !isAside(one) && one.courtesy === null);
  const first = called.length > 0 ? called : [...main, ...own.filter((one) => !main.includes(one))];
  return [...first, ...recent.filter((one) => !first.includes(one))];
}

/** A name of two words or more, whatever follows: "Danvik Sugar of Lisk". */
const NAME_ON = /^\p{Lu}\S* (?:\p{Ll}{1,3} )*\p{Lu}/u;

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
function isShortened(words: string, full: string, courtesy: string): boolean {
  const [, initial, surname = ''] = SHORTENED.exec(words) ?? [];
  if (surname.includes(' ')) return initial === courtesy && full.endsWith(` ${surname}`);
  return initial !== undefined && full.startsWith(initial) && full.endsWith(` ${surname}`);
}

/** "WSJ" of "Wall Street Journal", "LCA" of "Lisk City Administration (LCA)"; a description has them in all of its words. */
export function hasInitials(name: string, initials: string, isDescribed = false): boolean {
  const words = name.split(/[\s-]+/u);
  const isInitials =
    words.length > 1 &&
    [words, isDescribed ? [] : words.filter((word) => /^\p{Lu}/u.test(word))].some(
      (some) => initialsOf(some).toLowerCase() === initials,
    );
  return isInitials || name.toLowerCase().endsWith(`(${initials})`);
}

/** "The Chair", "The Sergeant", "The PS": a post in capitals or by its letters, and whoever the article says holds it. */
export function byPost(recent: readonly Character[], name: string, people: PeopleLanguage): Character | null {
  const words = name.toLowerCase();
  const noun = people.describedNoun(words);
  const isInLetters = INITIALS.test(name.replace(people.articles, ''));
  if (!noun || !(isInLetters || people.isPersonWord(noun))) return null;
  const holds = ({ roles, title }: Character): boolean =>
    title === noun || roles.some((role) => people.isRoleOf(words, role));
  return recent.find((one) => one.sort === 'person' && holds(one)) ?? null;
}
