import type { Language } from '../language.ts';
import { ARTICLE } from './article/index.ts';
import { ATTRIBUTION } from './attribution/index.ts';
import { CLAIMS } from './claims.ts';
import { SEARCH } from './search.ts';

/** What holds everywhere: for a language that has no folder, and to begin one with. */
export const ANY: Language = {
  tag: 'und',
  name: 'a language without rules of its own',
  article: ARTICLE,
  attribution: ATTRIBUTION,
  claims: CLAIMS,
  search: SEARCH,
};
