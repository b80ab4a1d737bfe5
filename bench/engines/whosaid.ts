import { buildIndex, search } from '../../src/search/search.ts';
import type { Answer, Article } from '../../src/types.ts';
import type { Engine, Found } from './engine.ts';

export const whosaid: Engine = {
  name: 'Whosaid, words',
  package: null,
  settings: 'as shipped, by words alone',
  index({ articles }) {
    const index = buildIndex(articles);
    const show = numberPassages(articles);
    return (question, limit) => show(search(index, question, { limit }));
  },
};

/** Tells the passages of an answer by their numbers in the corpus. */
export function numberPassages(articles: readonly Article[]): (answer: Answer) => Found {
  const places = articles.flatMap(({ id, passages }) => passages.map(({ start }) => `${id}:${start}`));
  const numbers = new Map(places.map((place, number) => [place, number]));
  return ({ matches, confidence, answered }) => {
    const hits = matches.map(({ article, passage, score }) => ({
      passage: numbers.get(`${article.id}:${passage.start}`)!,
      score,
    }));
    return { hits, confidence, answered };
  };
}
