import { ABBREVIATIONS } from '../en/article/abbreviations.ts';
import type { Language } from '../language.ts';

/** What holds everywhere: for a language that has no folder, and to begin one with. */
export const ANY: Language = {
  tag: 'und',
  name: 'a language without rules of its own',
  article: { abbreviations: ABBREVIATIONS },
  attribution: { quotedShare: 0.2 },
  search: { stem: (word) => word },
};
