import { isBody } from './bodies.ts';
import type { Naming } from './naming.ts';
import { isMediumNoun } from './outlets.ts';
import { isPersonNoun } from './titles.ts';

export type Gender = 'female' | 'male';

/** Somebody or something that the article has named so far. */
export interface Character {
  readonly id: number;
  readonly name: string;
  role: string | null;
  /** In full: "doctor" of "Dr. Mara Quist". */
  title: string | null;
  sort: 'person' | 'body' | 'medium' | 'people' | 'unknown';
  gender: Gender | null;
  /** Where it was named first, as an offset of the text. */
  readonly start: number;
  /** Known by a description, not by a name: "a cyclist". */
  readonly isDescribed: boolean;
}

const PLURAL = /(?:[^s]s|people|children|men|women|police)$/u;

const FEMALE =
  /\b(?:ms|mrs|miss|lady|dame|queen|princess|madam|sister|mother|daughter|wife|aunt|grandmother|widow|girl|\p{L}*woman|actress|heiress|hostess|waitress|nun|duchess|baroness|mum|mom)\b/iu;
const MALE =
  /\b(?:mr|sir|lord|king|prince|brother|father|son|husband|uncle|grandfather|widower|boy|(?!ombuds|chair|alder)\p{L}*(?<!wo)man|actor|monk|duke|baron|dad|imam|pope)\b/iu;

/** Who is called so, in full or by one name; the likeliest is the last one named. */
export function byName(recent: readonly Character[], name: string): Character | null {
  const words = name.toLowerCase();
  return (
    recent.find((character) => character.name.toLowerCase() === words) ??
    recent.find((character) => {
      if (character.sort === 'people') return false;
      const full = character.name.toLowerCase();
      return full.endsWith(` ${words}`) || (full.startsWith(`${words} `) && !words.includes(' '));
    }) ??
    null
  );
}

/** Held by one alone, whom readers know without a name. */
const OFFICE = /^(?:(?:vice)?president|chancellor|premier|mayor|minister|secretary|governor|spokes.*)$/;

/** "the minister", "the publication": somebody whose role or kind the noun tells. */
export function byDescription(recent: readonly Character[], name: string): Character | null {
  const match = /^(?:the|this|that) ((?:[\p{L}\d'-]+ ){0,3})([\p{L}\d'-]+)$/iu.exec(name);
  const noun = match?.[2]?.toLowerCase();
  if (!noun || /'s /u.test(name)) return null; // "the race's website" is nobody's but its own
  if (isMediumNoun(noun)) {
    const printed = /paper$|^(?:daily|weekly|magazine|tabloid)$/.test(noun);
    const medium = recent.find((one) => one.sort === 'medium' && !(printed && isOnAir(one.name)));
    if (medium) return medium;
  }
  if (/-year-old$|^(?:mum|mother|dad|father)-of-/u.test(noun)) {
    const gender = genderOf(noun.replaceAll('-', ' '));
    const person = recent.find(
      (one) => one.sort === 'person' && !one.isDescribed && (!gender || one.gender !== other(gender)),
    );
    if (person) return person;
  }
  const means = (words: string): boolean => nounOf(words) === noun;
  const described = recent.find(
    ({ name: known, role, title }) => title === noun || means(role ?? '') || means(known),
  );
  if (described) return described;
  // "Mara Quist lifted the tray. … the botanist said": whoever was named last and of whom nothing else is known
  const person =
    isPersonNoun(noun) && !OFFICE.test(noun)
      ? recent.find((one) => one.sort === 'person' && /^\p{Lu}\S* \p{Lu}/u.test(one.name))
      : undefined;
  if (person?.role === null) return person;
  return /^(?:company|firm|group|organi[sz]ation|charity|union|club|agency)$/.test(noun)
    ? (recent.find(({ sort }) => sort === 'body') ?? null)
    : null;
}

const other = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male');

/** What nobody calls a newspaper. */
const isOnAir = (name: string): boolean =>
  /\b(?:radio|tv|television|channel|fm|podcast|university|institute)\b/iu.test(name);

/** The noun that a description turns on: "head" of "laboratory head of the county administration". */
const nounOf = (words: string): string =>
  words
    .split(/ (?:of|for|at|in|to|with|on|from|by|who|that|which)\b/u)[0]
    ?.toLowerCase()
    .split(' ')
    .at(-1) ?? '';

/** What a title, a kinship or an occupation tells. */
export function genderOf(words: string): Gender | null {
  if (FEMALE.test(words)) return 'female';
  return MALE.test(words) ? 'male' : null;
}

/** What somebody is, as far as the words that name them tell. */
export function sortOf({ sort, name, role }: Naming): Character['sort'] {
  if (sort === 'description') {
    const noun = nounOf(name);
    if (PLURAL.test(noun)) return 'people';
    if (isBody(noun)) return 'body';
    return isPersonNoun(noun) ? 'person' : 'unknown';
  }
  if (isBody(name) || isBody(nounOf(role ?? '')) || /^the /iu.test(name)) return 'body';
  return !name.includes(' ') && !role ? 'unknown' : 'person';
}
