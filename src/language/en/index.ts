import type { Language } from '../language.ts';
import { ARTICLE } from './article/index.ts';
import { ATTRIBUTION } from './attribution/index.ts';
import { CLAIMS } from './claims/index.ts';
import { SEARCH } from './search/index.ts';

export const ENGLISH: Language = {
  tag: 'en',
  name: 'English',
  article: ARTICLE,
  attribution: ATTRIBUTION,
  claims: CLAIMS,
  search: SEARCH,
};
