import { ANY } from '../any/index.ts';
import type { Language } from '../language.ts';
import { ABBREVIATIONS } from './article/abbreviations.ts';

export const SPANISH: Language = {
  ...ANY,
  tag: 'es',
  name: 'Spanish',
  article: { ...ANY.article, abbreviations: ABBREVIATIONS },
};
