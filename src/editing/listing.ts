import { countPassages } from '../article/packedArticle.ts';
import type { Article } from '../types.ts';
import { lastChanges, lastToUndo, type Entry } from './journal.ts';

/** An article, and the last change of it. */
export interface Listed {
  readonly id: string;
  /** Null for an article that is no longer there. */
  readonly title: string | null;
  readonly passages: number;
  readonly last: Entry | null;
}

/** Every article with its last change, then those that were removed and can be had back. */
export function listArticles(articles: readonly Article[], entries: readonly Entry[]): Listed[] {
  const last = lastChanges(entries);
  const ids = new Set(articles.map(({ id }) => id));
  return [
    ...articles.map((article) => ({
      id: article.id,
      title: article.title,
      passages: countPassages(article),
      last: last.get(article.id) ?? null,
    })),
    ...[...last.values()]
      .filter(({ article, after }) => after === null && !ids.has(article))
      .map((entry) => ({ id: entry.article, title: null, passages: 0, last: entry })),
  ];
}

/** Ids of the articles with a change that can be taken back, the last changed first. */
export function undoableIn(entries: readonly Entry[]): string[] {
  const ids = [...new Set(entries.map(({ article }) => article).toReversed())];
  return ids.filter((id) => lastToUndo(entries, id) !== null);
}
