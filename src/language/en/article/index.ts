import type { ArticleLanguage } from '../../article.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

export const ARTICLE: ArticleLanguage = { abbreviations: ABBREVIATIONS };
