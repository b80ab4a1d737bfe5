import Fuse from 'fuse.js';
import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { ArticleFacts } from '../types.ts';
import { fit, LIMITS } from './limits.ts';
import { tame } from './markdown.ts';
import { shortHash } from './shortHash.ts';

type Named = Pick<ArticleFacts, 'id' | 'title'>;

/** Fuse.js's distance up to which a title is like what was typed: a letter wrong in three. */
const THRESHOLD = 0.35;

/** Articles to choose from for what a person has typed so far, misspelt or not; all of them for nothing. */
export function suggestArticles(
  articles: readonly Named[],
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  return findLike(articles, typed)
    .slice(0, LIMITS.choices)
    .map(({ id, title }) => ({
      name: fit(tame(title) || tame(id) || '…', LIMITS.choice),
      value: id.length <= LIMITS.choice ? id : shortHash(id),
    }));
}

/** The article that a person chose or typed: by id, by title, or the only one like it. */
export function chooseArticle<Article extends Named>(
  articles: readonly Article[],
  typed: string,
): Article | null {
  const name = typed.trim().toLowerCase();
  const named =
    articles.find(({ id }) => id === typed || shortHash(id) === typed) ??
    articles.find(({ id, title }) => id.toLowerCase() === name || tame(title).toLowerCase() === name);
  if (named) return named;
  const [like, another] = findLike(articles, typed);
  return like && !another ? like : null;
}

function findLike<Article extends Named>(articles: readonly Article[], typed: string): readonly Article[] {
  const text = tame(typed).slice(0, LIMITS.choice).toLowerCase();
  if (text === '') return articles;
  const holding = articles.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(text));
  if (holding.length > 0) return holding;
  const fuse = new Fuse(articles, { keys: ['title', 'id'], ignoreLocation: true, threshold: THRESHOLD });
  return fuse.search(text, { limit: LIMITS.choices }).map(({ item }) => item);
}
