import Fuse from 'fuse.js';
import { tokenize } from '../search/tokens.ts';
import type { ArticleFacts } from '../types.ts';
import { shortHash } from './shortHash.ts';

type Named = Pick<ArticleFacts, 'id' | 'title'>;

/** Fuse.js's distance up to which a title is like what was typed: a letter wrong in three. */
const THRESHOLD = 0.35;

/** Longer names are read up to here. */
const LONGEST_NAME = 100;

/**
 * The articles that a person may mean by what they have typed so far, misspelt or not; all of them for nothing.
 * Case, accents and punctuation count for nothing.
 */
export function articlesLike<Article extends Named>(
  articles: readonly Article[],
  typed: string,
): readonly Article[] {
  const name = fold(typed.slice(0, LONGEST_NAME));
  if (name === '') return typed.trim() === '' ? articles : [];
  const folded = articles.map((article) => ({ article, names: fold(`${article.id} ${article.title}`) }));
  const holding = folded.filter(({ names }) => names.includes(name));
  if (holding.length > 0) return holding.map(({ article }) => article);
  const fuse = new Fuse(folded, { keys: ['names'], ignoreLocation: true, threshold: THRESHOLD });
  return fuse.search(name).map(({ item }) => item.article);
}

/** The article that a person chose or typed: by id or its hash, by title, or the only one like it. */
export function chooseArticle<Article extends Named>(
  articles: readonly Article[],
  typed: string,
): Article | null {
  const name = fold(typed);
  const named =
    articles.find(({ id }) => id === typed.trim() || shortHash(id) === typed) ??
    articles.find(({ id, title }) => name !== '' && (fold(id) === name || fold(title) === name));
  if (named) return named;
  const [like, another] = articlesLike(articles, typed);
  return like && !another ? like : null;
}

/** The words of a name in the form in which words are compared. */
function fold(name: string): string {
  return tokenize(name)
    .map(({ word }) => word)
    .join(' ');
}
