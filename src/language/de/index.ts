import { ANY } from '../any/index.ts';
import type { Language } from '../language.ts';
import { ABBREVIATIONS } from './article/abbreviations.ts';

export const GERMAN: Language = {
  ...ANY,
  tag: 'de',
  name: 'German',
  article: { ...ANY.article, abbreviations: ABBREVIATIONS },
};
