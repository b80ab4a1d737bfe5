import type { Article, ArticleFacts, ArticleReference, Passage, Quotation } from '../types.ts';
import { textOf } from './packedArticle.ts';

/** A passage in its own words, with the article that it is from. */
export function quotationOf(article: Article, passage: Passage): Quotation {
  return { article: referenceTo(article), passage, quote: textOf(article).slice(passage.start, passage.end) };
}

/** What a reader of an answer needs to know of an article, without its text. */
function referenceTo({ id, title, publisher, url, author, published }: ArticleFacts): ArticleReference {
  return { id, title, publisher, url, author, published };
}
