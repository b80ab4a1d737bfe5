import type { ArticleLanguage } from './article.ts';
import type { AttributionLanguage } from './attribution.ts';
import type { ClaimLanguage } from './claims.ts';
import type { SearchLanguage } from './search.ts';

/**
 * All that is true of one language and not of others. It is handed in: no room but this one asks which language a
 * text is in. A new language is a folder beside `en/` and a line in `languages.ts`.
 */
export interface Language {
  /** BCP 47 tag without region: "en". */
  readonly tag: string;
  /** What it is called in English: "German". */
  readonly name: string;
  /** How its texts are laid out and its sentences end. */
  readonly article: ArticleLanguage;
  /** How it says who said something. */
  readonly attribution: AttributionLanguage;
  /** How it denies, counts and reports, where a claim is compared with a passage. */
  readonly claims: ClaimLanguage;
  /** How its words are found. */
  readonly search: SearchLanguage;
}
