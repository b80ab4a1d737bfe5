import type { Language } from '../language.ts';
import { RUSSIAN } from '../ru/index.ts';
import { LABELS } from './article/labels.ts';
import { NOTICES } from './article/notices.ts';
import { SPEAKER_LABELS } from './attribution/labels.ts';
import { SEARCH } from './search/index.ts';

/** It shares most of its abbreviations with Russian. */
export const UKRAINIAN: Language = {
  ...RUSSIAN,
  tag: 'uk',
  name: 'Ukrainian',
  article: { ...RUSSIAN.article, labels: LABELS, notices: NOTICES },
  attribution: { ...RUSSIAN.attribution, labels: SPEAKER_LABELS },
  search: SEARCH,
};
