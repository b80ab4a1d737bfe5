import { buildIndex, search } from '../../src/search/search.ts';
import type { Engine } from './engine.ts';

export const whosaid: Engine = {
  name: 'Whosaid',
  package: null,
  settings: 'as shipped, by words alone',
  index({ articles }) {
    const index = buildIndex(articles);
    const numbers = new Map(
      articles
        .flatMap(({ id, passages }) => passages.map(({ start }) => `${id}:${start}`))
        .map((place, number) => [place, number]),
    );
    return (question, limit) => {
      const { matches, confidence, answered } = search(index, question, { limit });
      const hits = matches.map(({ article, passage, score }) => ({
        passage: numbers.get(`${article.id}:${passage.start}`)!,
        score,
      }));
      return { hits, confidence, answered };
    };
  },
};
