import type { ArticleLanguage } from '../language/article.ts';

/** Where and when a report was written, at the beginning of its first paragraph. */
export interface Dateline {
  /** Where the text after it begins. */
  readonly rest: number;
  /** The agency that it names: "VESTRA, Nov 12 (Quillon) -". */
  readonly agency: string | null;
  /** It names a day with its year. */
  readonly hasYear: boolean;
}

/** The dateline that a paragraph begins with, if it has one. */
export function findDateline(plain: string, { datelines }: ArticleLanguage): Dateline | null {
  const head = plain.slice(0, 160);
  for (const { pattern } of datelines) {
    const match = pattern.exec(head);
    if (match) return { rest: match[0].length, agency: match[1] ?? null, hasYear: /\d{4}/u.test(match[0]) };
  }
  return null;
}
