import type { Article, ArticleFacts, ArticleReference, Passage, Quotation } from '../types.ts';

/** A passage in its own words, with the article that it is from. */
export function quotationOf(article: Article, passage: Passage): Quotation {
  return { article: referenceTo(article), passage, quote: article.text.slice(passage.start, passage.end) };
}

/** What a reader of an answer needs to know of an article, without its text. */
function referenceTo({ id, title, publisher, url, author, published }: ArticleFacts): ArticleReference {
  return { id, title, publisher, url, author, published };
}
