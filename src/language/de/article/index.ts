import { ARTICLE as ANY_ARTICLE } from '../../any/article/index.ts';
import { datelines } from '../../any/article/datelines.ts';
import type { ArticleLanguage } from '../../article.ts';
import { DAY_OF_MONTH } from '../calendar.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { BYLINES } from './bylines.ts';
import { LABELS } from './labels.ts';
import { leansBack } from './leansBack.ts';
import { isOpenQuestion } from './openQuestion.ts';
import { NOTICES } from './notices.ts';

export const ARTICLE: ArticleLanguage = {
  ...ANY_ARTICLE,
  abbreviations: ABBREVIATIONS,
  labels: LABELS,
  bylines: BYLINES,
  datelines: [
    {
      example: 'Lisk (dpa/lni) - ',
      pattern:
        /^(?:\p{Lu}[\p{LC}'’./-]*(?: \p{LC}[\p{LC}'’./-]*){0,3} )?\((\p{LC}{2,10})(?:\/\p{LC}{2,10}){0,2}\)\s?[-–—]\s+/u,
    },
    ...datelines(DAY_OF_MONTH, '14. Mai'),
  ],
  notices: NOTICES,
  leansBack,
  isOpenQuestion,
};
