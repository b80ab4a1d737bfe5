import { ANY } from '../any/index.ts';
import type { Language } from '../language.ts';
import { ABBREVIATIONS } from './article/abbreviations.ts';
import { BYLINES } from './article/bylines.ts';
import { SEARCH } from './search/index.ts';

export const FRENCH: Language = {
  ...ANY,
  tag: 'fr',
  name: 'French',
  article: { ...ANY.article, abbreviations: ABBREVIATIONS, bylines: BYLINES },
  search: SEARCH,
};
