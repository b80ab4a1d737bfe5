import type { Article, Match } from '../types.ts';

/** The article of a match, where it is among those at hand. */
export const articleOf = (
  { article }: Pick<Match, 'article'>,
  articles: readonly Article[],
): Article | undefined => articles.find(({ id }) => id === article.id);
