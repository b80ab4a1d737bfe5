import type { ArticleFacts } from '../types.ts';
import { fold, thoseLike } from './alike.ts';
import { shortHash } from './shortHash.ts';

type Named = Pick<ArticleFacts, 'id' | 'title'>;

/** The articles that a person may mean by what they have typed so far, misspelt or not; all of them for nothing. */
export function articlesLike<Article extends Named>(
  articles: readonly Article[],
  typed: string,
): readonly Article[] {
  return thoseLike(articles, ({ id, title }) => [`${id} ${title}`], typed);
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
