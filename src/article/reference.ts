import type { ArticleFacts, ArticleReference } from '../types.ts';

/** What a reader of an answer needs to know of an article, without its text. */
export function referenceTo({
  id,
  title,
  publisher,
  url,
  author,
  published,
}: ArticleFacts): ArticleReference {
  return { id, title, publisher, url, author, published };
}
