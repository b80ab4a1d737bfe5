import type { ArticleFacts } from '../types.ts';
import { fold, foldOrRaw, thoseLike } from './alike.ts';
import { shortHash } from './shortHash.ts';

type Named = Pick<ArticleFacts, 'id' | 'title'>;

/**
 * The articles that a person may mean by what they have typed so far, misspelt or not, first those whose titles begin with it;
 * all of them for nothing.
 */
export function articlesLike<Article extends Named>(
  articles: readonly Article[],
  typed: string,
): readonly Article[] {
  const like = thoseLike(articles, ({ id, title }) => [`${id} ${title}`], typed);
  const begun = fold(typed);
  if (begun === '') return like;
  const [first, others]: [Article[], Article[]] = [[], []];
  for (const article of like) (fold(article.title).startsWith(begun) ? first : others).push(article);
  return [...first, ...others];
}

/** The articles that are called what a person chose or typed: by id or its hash, or by title, which several may share. */
export function articlesCalled<Article extends Named>(
  articles: readonly Article[],
  typed: string,
): readonly Article[] {
  const name = foldOrRaw(typed);
  if (name === '') return [];
  const ways: readonly ((article: Article) => boolean)[] = [
    ({ id }) => id === typed.trim() || shortHash(id) === typed,
    ({ id }) => foldOrRaw(id) === name,
    ({ title }) => foldOrRaw(title) === name,
  ];
  return ways.map((isCalled) => articles.filter(isCalled)).find(({ length }) => length > 0) ?? [];
}

/** The article that a person chose or typed: the only one that is called so, or else the only one like it. */
export function chooseArticle<Article extends Named>(
  articles: readonly Article[],
  typed: string,
): Article | null {
  const called = articlesCalled(articles, typed);
  const [found, another] = called.length > 0 ? called : articlesLike(articles, typed);
  return found && !another ? found : null;
}
