import { ANY } from './any/index.ts';
import { GERMAN } from './de/index.ts';
import { ENGLISH } from './en/index.ts';
import { SPANISH } from './es/index.ts';
import { FRENCH } from './fr/index.ts';
import type { Language } from './language.ts';
import { OTHER_LANGUAGES } from './others.ts';
import { POLISH } from './pl/index.ts';
import { RUSSIAN } from './ru/index.ts';
import { UKRAINIAN } from './uk/index.ts';

/** The languages of which more is known than what holds everywhere. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  SPANISH,
  FRENCH,
  POLISH,
  RUSSIAN,
  UKRAINIAN,
  ...OTHER_LANGUAGES,
];

/** The language of a BCP 47 tag, its region aside: "de-AT" is German. One that is not known is like any other. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.tag === primary) ?? ANY;
}
