import type { SearchLanguage } from '../../search.ts';
import { ARTICLE_QUESTIONS } from './articleQuestions.ts';
import { stem } from './stem.ts';

export const SEARCH: SearchLanguage = { stem, articleQuestions: ARTICLE_QUESTIONS };
