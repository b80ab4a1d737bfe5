import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { PL } from './pl.ts';
import { UK } from './uk.ts';
import type { Words } from './words.ts';

const LANGUAGES: Readonly<Record<string, Words>> = { en: EN, uk: UK, de: DE, es: ES, fr: FR, pl: PL };

/** The page's words for one of Discord's locales ("pl", "es-ES"); English where the page does not speak it. */
export function wordsIn(locale: string): Words {
  const [language = ''] = locale.split('-');
  return (Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined) ?? EN;
}
