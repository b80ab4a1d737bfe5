import type { Language } from '../../language/language.ts';
import { wordsOf } from '../words/claimWords.ts';
import type { Difference } from '../words/compare.ts';
import { capitalisedIn } from './callsNamed.ts';
import { describe, keyOf, type Description } from './describe.ts';

/** A word of a name, as it is written in small letters and as it is compared. */
interface NameWord {
  readonly form: string;
  readonly key: string;
}

/**
 * In what the names of a description differ from those that an article has where it calls somebody, `said`, the same: "mayor of *Lisk*"
 * beside "the mayor of Norrby". In nothing where it has none there, or where only less is said.
 */
export function otherNames(
  mine: Description,
  theirs: readonly Description[],
  said: string,
  language: Language,
): Difference | null {
  // "The mayor of Norrby" is nobody's name.
  const name = describe(said, language) === null ? wordsIn([said], language) : [];
  const same = theirs
    .filter(({ head }) => head === mine.head)
    .flatMap(({ names, opensWith }) => names.filter((one) => one !== opensWith));
  const article = without(wordsIn(same, language), name);
  if (article.length === 0) return null;
  const told = wordsIn(
    theirs.flatMap(({ names }) => names),
    language,
  );
  const last = name.at(-1)?.key;
  const message = mine.names
    .map((words) => wordsIn([words], language))
    .filter((words) => last === undefined || words.at(-1)?.key !== last)
    .flatMap((words) => without(words, told));
  return message.length === 0 ? null : { kind: 'name', message: formsOf(message), article: formsOf(article) };
}

/** Whether two names of bodies share a word, and each has one that the other lacks: "the *Lisk* Institute", "the *Norrby* Institute". */
export function areOtherBodies(one: string, other: string, language: Language): boolean {
  const { isBody } = language.attribution.people;
  if (!isBody(one) || !isBody(other)) return false;
  const [mine = [], theirs = []] = [one, other].map((name) => wordsIn(capitalisedIn(name), language));
  const [added, missing] = [without(mine, theirs), without(theirs, mine)];
  return added.length < mine.length && added.length > 0 && missing.length > 0;
}

function without(words: readonly NameWord[], others: readonly NameWord[]): readonly NameWord[] {
  const keys = new Set(others.map(({ key }) => key));
  return words.filter(({ key }) => !keys.has(key));
}

const formsOf = (words: readonly NameWord[]): string[] => [...new Set(words.map(({ form }) => form))];

/** The words of names, with what their initials stand for; without posts, and what tells only whence somebody is. */
function wordsIn(names: readonly string[], language: Language): readonly NameWord[] {
  const { claims, attribution } = language;
  const { people } = attribution;
  return names.flatMap((name) =>
    wordsOf(name, claims)
      .filter(
        ({ form, isCapital, isNumber }) =>
          isCapital && !isNumber && !claims.isDeterminer(form) && !people.isTitle(form),
      )
      .filter(({ start, end }) => !people.demonym.test(`the ${name.slice(start, end)}`))
      .flatMap(({ form }) => [form, ...claims.inFull(form).flat()])
      .map((form) => ({ form, key: keyOf(form, language) })),
  );
}
