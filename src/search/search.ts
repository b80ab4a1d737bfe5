import Fuse from 'fuse.js';
import type { Answer, Article, AskOptions, Passage } from '../types.ts';

export interface SearchIndex {
  readonly articles: readonly Article[];
  readonly fuse: Fuse<{ article: Article; passage: Passage; quote: string }>;
}

export interface SearchOptions extends AskOptions {
  /** Cosine of question and passage by meaning, one for each passage of the index in order; none without an encoder. */
  readonly similarities?: Float32Array | null;
}

/** Builds what a search needs; its passages are numbered in the order of the articles. */
export function buildIndex(articles: readonly Article[]): SearchIndex {
  const items = articles.flatMap((article) =>
    article.passages.map((passage) => ({
      article,
      passage,
      quote: article.text.slice(passage.start, passage.end),
    })),
  );
  return {
    articles,
    fuse: new Fuse(items, { keys: ['quote'], includeScore: true, ignoreLocation: true, threshold: 0.8 }),
  };
}

/** Answers a question from the index: the passages that answer, best first, and how sure that is. */
export function search(index: SearchIndex, question: string, options: SearchOptions = {}): Answer {
  const matches = index.fuse
    .search(question)
    .filter(({ item }) => !options.article || item.article.id === options.article)
    .slice(0, options.limit ?? 5)
    .map(({ item: { article, passage, quote }, score = 1 }) => {
      const { id, title, publisher, url } = article;
      return { article: { id, title, publisher, url }, passage, quote, score: 1 - score, terms: [] };
    });
  const confidence = matches[0]?.score ?? 0;
  return { question, answered: confidence > 0.5, confidence, matches, corrections: [] };
}
