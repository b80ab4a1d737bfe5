import { datelines } from '../../any/article/datelines.ts';
import type { ArticleLanguage } from '../../article.ts';
import { DAY_OF_MONTH, DAY_OF_MONTH_AND_YEAR, WEEKDAY } from '../calendar.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { BYLINES } from './bylines/index.ts';
import { CREDITS } from './credits.ts';
import { LABELS } from './labels.ts';
import { leansBack } from './leansBack.ts';
import { isOpenQuestion } from './openQuestion.ts';
import { LINES } from './lines.ts';
import { NOTICES } from './notices.ts';
import { PUBLISHER } from './publisher/index.ts';
import { MASTHEADS } from './publisher/mastheads.ts';
import { RESULTS } from './results.ts';
import { SENTENCES } from './sentences.ts';

export const ARTICLE: ArticleLanguage = {
  abbreviations: ABBREVIATIONS,
  sentences: SENTENCES,
  labels: LABELS,
  bylines: BYLINES,
  credits: CREDITS,
  datelines: [
    ...datelines(`(?:${DAY_OF_MONTH}|${WEEKDAY}(?!\\p{LC}))`, 'Nov 12'),
    {
      example: 'Port Varn, 7 May 2026. ',
      pattern: new RegExp(
        `^\\p{Lu}[\\p{LC}'’-]+(?:[ -]\\p{Lu}[\\p{LC}'’-]+){0,2}, ${DAY_OF_MONTH_AND_YEAR}\\.\\s+(?=["“\\p{Lu}]|$)`,
        'u',
      ),
    },
  ],
  notices: NOTICES,
  publisher: PUBLISHER,
  mastheads: MASTHEADS,
  lines: LINES,
  results: RESULTS,
  leansBack,
  isOpenQuestion,
};
