import { countPassages } from '../article/packedArticle.ts';
import type { Article } from '../types.ts';
import { lastChanges, lastToUndo, type Entry } from './journal.ts';

/** An article, and the last change of it. */
export interface Listed {
  readonly id: string;
  /** Null for an article that does not answer. */
  readonly title: string | null;
  /** Whether there is a file of it. */
  readonly isThere: boolean;
  readonly passages: number;
  readonly last: Entry | null;
}

/**
 * Every article with its last change, then the files that don't answer, because they or others can't be read, and those
 * that were removed and can be had back. `files` are the ids of all files.
 */
export function listArticles(
  articles: readonly Article[],
  files: readonly string[],
  entries: readonly Entry[],
): Listed[] {
  const last = lastChanges(entries);
  const silent = withoutArticle(files, articles);
  const known = new Set([...articles.map(({ id }) => id), ...silent]);
  const gone = [...last.values()].filter(({ article, after }) => after === null && !known.has(article));
  const listed = (id: string) => ({ id, title: null, passages: 0, last: last.get(id) ?? null });
  return [
    ...articles.map((article) => ({
      ...listed(article.id),
      title: article.title,
      isThere: true,
      passages: countPassages(article),
    })),
    ...silent.map((id) => ({ ...listed(id), isThere: true })),
    ...gone.map(({ article }) => ({ ...listed(article), isThere: false })),
  ];
}

/** Ids of the files of which no article answers, each once. */
export function withoutArticle(files: readonly string[], articles: readonly Pick<Article, 'id'>[]): string[] {
  const ids = new Set(articles.map(({ id }) => id));
  return [...new Set(files)].filter((id) => !ids.has(id));
}

/** Ids of the articles with a change that can be taken back, the last changed first. */
export function undoableIn(entries: readonly Entry[]): string[] {
  const ids = [...new Set(entries.map(({ article }) => article).toReversed())];
  return ids.filter((id) => lastToUndo(entries, id) !== null);
}
