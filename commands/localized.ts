import type { LocalizationMap } from 'discord.js';
import { EN } from '../src/reply/words/en.ts';
import { LANGUAGES } from '../src/reply/words/languages.ts';
import type { CommandWords, Words } from '../src/reply/words/words.ts';

type Choose = (words: CommandWords) => string;

/** What Discord calls the languages that have more than one kind there. */
const LOCALES: Readonly<Record<string, readonly string[]>> = { es: ['es-ES', 'es-419'] };

/** Part of a command or option: its description, in English and in every other language that the bot speaks. */
export function described(choose: Choose) {
  return { description: choose(EN.commands), description_localizations: inOtherLanguages(choose) };
}

/** Part of a command in a menu: its name, which may have spaces there. Discord sends the English one back. */
export function named(choose: Choose) {
  return { name: choose(EN.commands), name_localizations: inOtherLanguages(choose) };
}

function inOtherLanguages(choose: Choose): LocalizationMap {
  const others: readonly Words[] = Object.values(LANGUAGES).filter((words) => words !== EN);
  return Object.fromEntries(
    others.flatMap(({ language, commands }) =>
      (LOCALES[language] ?? [language]).map((locale) => [locale, choose(commands)]),
    ),
  );
}
