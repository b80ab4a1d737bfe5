import { UserError } from '../errors.ts';
import { articlesCalled, chooseArticle } from '../lookup/articles.ts';
import { EN } from '../reply/words/en.ts';
import type { Article } from '../types.ts';

/**
 * The id of the article that a person means with `--article`, which may be typed roughly.
 *
 * Throws a UserError where no article, or more than one, is called so.
 */
export function articleCalled(articles: readonly Article[], typed: string): string {
  const article = chooseArticle(articles, typed);
  if (article) return article.id;
  const known = articles.map(({ id }) => id).join(', ');
  const trouble = articlesCalled(articles, typed).length > 1 ? 'severalArticles' : 'noArticle';
  throw new UserError(`${EN.notices[trouble](typed)} --article takes one of: ${known}`);
}
