import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { PL } from './pl.ts';
import { UK } from './uk.ts';
import type { Words } from './words.ts';

/** The languages that the bot speaks, by the first part of their tag. */
export const LANGUAGES: Readonly<Record<string, Words>> = {
  en: EN,
  uk: UK,
  de: DE,
  es: ES,
  fr: FR,
  pl: PL,
};

/** The words for a person with this locale ("pl", "es-419"); English where the bot does not speak it. */
export function wordsFor(locale: string): Words {
  const [language = ''] = locale.toLowerCase().split(/[-_.@]/);
  return Object.hasOwn(LANGUAGES, language) ? (LANGUAGES[language] ?? EN) : EN;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The words for a terminal: LC_ALL, LC_MESSAGES and LANG, the first that is set, as POSIX has it. "C" and "POSIX" are
 * no language.
 */
export function wordsForTerminal({ LC_ALL, LC_MESSAGES, LANG }: Environment): Words {
  return wordsFor(LC_ALL || LC_MESSAGES || LANG || '');
}
