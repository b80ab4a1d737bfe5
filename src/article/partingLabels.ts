import type { ArticleLanguage, LabelRole } from '../language/article.ts';
import { roleOfLabel } from './labels.ts';

/** What labels name that part a report. */
export const PARTING: ReadonlySet<LabelRole | null> = new Set(['source', 'quote', 'details', 'background']);

/** Whether words begin with a label that parts a report: "Source:", "Quote from the mayor:". */
export function beginsWithLabel(plain: string, language: ArticleLanguage): boolean {
  return PARTING.has(openingRole(plain, language));
}

/** What the label names that words begin with, if it is known. */
export function openingRole(plain: string, language: ArticleLanguage): LabelRole | null {
  const name = /^[*_]*(\p{Lu}[\p{LC} ]{3,30}):/u.exec(plain)?.[1];
  return name === undefined ? null : roleOfLabel(name, language);
}
