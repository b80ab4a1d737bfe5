import { languageOf } from '../language/languages.ts';
import type { SearchLanguage } from '../language/search.ts';

export type Stemmer = SearchLanguage['stem'];

/** The stemmer of a language (BCP 47 tag). */
export const stemmerOf = (language: string): Stemmer => languageOf(language).search.stem;
