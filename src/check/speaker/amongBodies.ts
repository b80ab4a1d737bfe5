import type { Language } from '../../language/language.ts';
import { Equivalents } from '../../search/equivalents/equivalents.ts';
import { normalizeWord } from '../../text/tokens.ts';
import type { Article } from '../../types.ts';
import { wordsOf } from '../words/claimWords.ts';
import { keyOf } from './describe.ts';

const places = new Equivalents([]);

/** Letters that the names of a country and its people share at least, and by how many the shorter one may be longer: "Lom*ia*", "Lom*ian*". */
const STEM = { fewest: 4, rest: 1 };

/** Whether a word of a name is among others, as it is or as that of a country for its people. */
export function isAmong(
  name: string,
  others: readonly string[],
  article: Article,
  language: Language,
): boolean {
  const known = others.flatMap((words) => keysOf(words, language));
  const mine = keysOf(name, language);
  const aliases = article.aliases.filter((group) =>
    group.some((one) => keysOf(one, language).join(' ') === mine.join(' ')),
  );
  const keys = [...mine, ...aliases.flat().flatMap((one) => keysOf(one, language))];
  const same = places.of(mine, language.search).flatMap((found) => found.map(({ word }) => word));
  return known.some((one) => same.includes(one) || keys.some((key) => key === one || isStemOf(key, one)));
}

const keysOf = (words: string, language: Language): string[] =>
  wordsOf(words, language.claims).map(({ form }) => keyOf(normalizeWord(form), language));

function isStemOf(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length) - STEM.rest;
  const shared = Math.max(shortest, STEM.fewest);
  return one.length !== other.length && one.slice(0, shared) === other.slice(0, shared);
}

/** Whether a name tells whence somebody is: that of a country, its people or its capital. */
export const isOrigin = (name: string, language: Language): boolean =>
  language.attribution.people.demonym.test(`the ${name}`) ||
  places.of(keysOf(name, language), language.search).some((same) => same.length > 0);
