import { once } from '../../../../../values/once.ts';
import { escapePattern } from '../../../../../text/escapePattern.ts';
import { initialsOf } from '../../../../../text/initialsOf.ts';
import { withoutAccents } from '../../../../../text/withoutAccents.ts';
import { genderOfName } from '../../../attribution/people/firstNames.ts';
import { isPersonWord } from '../../../attribution/people/titles.ts';
import { allPlaces } from '../../places.ts';

const PART = String.raw`\p{Lu}[\p{LC}’'-]*\p{LC}|\p{Lu}\p{Lu}+`;
/** A name of up to five words. */
export const NAME = String.raw`(?:${PART})(?: (?:(?:de|da|di|van|von|der|den|la|le|al|el|bin|of|of the|ter) )?(?:${PART})){0,4}`;

/** What kind of name it is, as far as an article tells. */
export type NameKind = 'person' | 'place' | 'unknown';

/** What kind of name a text has. */
export function kindOfName(name: string, text: string): NameKind {
  if (called(name)) return 'place';
  const full = fullName(name, text);
  const [first = '', ...rest] = full.split(' ');
  const isTitled = rest.length > 0 && isWordForSomebody(first.toLowerCase());
  const areFirst = [full, rest.join(' ')].some(
    (words) => words.includes(' ') && genderOfName(words) !== null,
  );
  return isTitled || areFirst || isCalledPerson(full, text) ? 'person' : 'unknown';
}

/** Whether a word for somebody stands before a name, or an age behind it: "the winger Nuno Duarte", "her deputy, Jiro Tanabe". */
function isCalledPerson(name: string, text: string): boolean {
  const before = new RegExp(
    String.raw`(?<![\p{LC}-])(?<noun>[\p{LC}-]+),? ${escapePattern(name)}(?![\p{LC}-])`,
    'gu',
  );
  const nouns = [...text.matchAll(before)].map(({ groups }) =>
    groups!['noun']!.toLowerCase().replace(/-in-law$/u, ''),
  );
  const isAged = new RegExp(String.raw`${escapePattern(name)}, (?:\d{1,2},|who )`, 'u').test(text);
  return isAged || nouns.some(isWordForSomebody);
}

/** A name with the first names that a text has before it. */
function fullName(name: string, text: string): string {
  const before = new RegExp(
    String.raw`(?<![\p{LC}'’-])(?<first>\p{Lu}\p{Ll}[\p{LC}-]*) ${escapePattern(name)}(?![\p{LC}-])`,
    'u',
  );
  const first = before.exec(text)?.groups?.['first'];
  return first === undefined ? name : `${first} ${name}`;
}

/** What firms are called as people are: "its *rival* Gridwell". */
const MAY_BE_FIRM =
  /^(?:rival|partner|owner|maker|operator|supplier|neighbou?r|competitor|provider|sponsor|leader|giant|member|publisher|employer|developer|distributor|carrier|builder|buyer|seller|lender|insurer|retailer|contractor|neighbou?rs)$/u;

const isWordForSomebody = (word: string): boolean => isPersonWord(word) && !MAY_BE_FIRM.test(word);

/** The names of each country, its people's and those of its government. */
const countries = once(() => allPlaces().map(({ names, people, seats }) => [...names, ...people, ...seats]));

/** All names of the country that one is of. */
const called = (name: string): readonly string[] | undefined =>
  countries().find((words) => words.includes(name));

/** Whether two names are of one country, as "Norway" and "Oslo" are. */
export const isSameCountry = (one: string, other: string): boolean => called(one)?.includes(other) ?? false;

/** As many letters make two words one name: "Norway", "Norwegian". */
const ALIKE = 4;

/** Whether a text has a word of a name, one that begins alike, or its initials. */
export function hasNameOf(name: string, text: string): boolean {
  const told = withoutAccents(text);
  const words = withoutAccents(name)
    .split(/[\s-]/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !isWordForSomebody(word.toLowerCase()));
  const isHeld = words.some((word) =>
    new RegExp(String.raw`(?<!\p{LC})${escapePattern(word.slice(0, ALIKE))}`, 'iu').test(told),
  );
  return isHeld || (words.length > 1 && told.includes(initialsOf(words)));
}
