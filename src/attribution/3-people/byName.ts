import type { PeopleLanguage } from '../../language/people.ts';
import type { Character } from './character.ts';

/** What names are compared by, made once: all who were named are gone through for each name. */
const plainNames = new WeakMap<Character, string>();

/** Who is called so, in full or by one name; the likeliest is the last one named. */
export function byName(
  recent: readonly Character[],
  name: string,
  { articles, and, bodyFor, courtesyInitial, postNominal }: PeopleLanguage,
): Character | null {
  const plain = (called: string): string =>
    called.replace(postNominal, '').toLowerCase().replace(articles, '');
  const words = plain(name);
  const names = recent.map((character) => {
    const known = plainNames.get(character) ?? plain(character.name);
    plainNames.set(character, known);
    return known;
  });
  const isNamed = (character: Character, at: number): boolean =>
    character.sort === 'person' && names[at]!.endsWith(` ${words}`);
  const same = recent[names.indexOf(words)];
  // "the Grantz works", and "Ms Grantz": a person has no article
  const isOther = same !== undefined && articles.test(same.name) && !articles.test(name);
  return (
    (isOther ? recent.find(isNamed) : undefined) ??
    same ??
    // "Quist" is Mara Quist rather than Quist University
    (words.includes(' ')
      ? undefined
      : recent.find(
          (character, at) =>
            !character.isDescribed && !names[at]!.includes(` ${and} `) && isNamed(character, at),
        )) ??
    recent.find(({ sort, name: called }, at) => {
      const full = names[at]!;
      // "Danvik" is Danvik Sugar, but not the Danvik plan
      const goesOn =
        full.startsWith(`${words} `) && !words.includes(' ') && NAME_ON.test(called.replace(articles, ''));
      // "the Coast Guard" of the Coast Guard of Norland
      const isBodys =
        sort === 'body' && full.startsWith(words) && full.slice(words.length).search(bodyFor) === 0;
      const isIn = full.endsWith(` ${words}`) || goesOn || isBodys;
      if (full.includes(` ${and} `) && !words.includes(' ')) return false; // Ostren and Kell
      return isIn && sort !== 'people' && /^\p{Lu}/u.test(called.replace(articles, ''));
    }) ??
    (SHORTENED.test(words)
      ? recent.find((_, at) => isShortened(words, names[at]!, courtesyInitial))
      : undefined) ??
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
