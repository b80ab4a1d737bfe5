import type { Language } from '../language.ts';
import { ARTICLE } from './article/index.ts';

/** What holds everywhere: for a language that has no folder, and to begin one with. */
export const ANY: Language = {
  tag: 'und',
  name: 'a language without rules of its own',
  article: ARTICLE,
  attribution: { quotedShare: 0.2 },
  search: { stem: (word) => word, articleQuestions: [] },
};
