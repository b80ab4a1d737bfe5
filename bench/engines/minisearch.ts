import MiniSearch from 'minisearch';
import { foundBy, type Engine } from './engine.ts';
import { stopWordsOf } from './stopWords.ts';

export const minisearch: Engine = {
  name: 'MiniSearch',
  package: 'minisearch',
  settings: 'fuzzy: 0.2, stop words left out by processTerm as its guide shows; it has no stemmer',
  index({ passages, language }) {
    const stopWords = new Set(stopWordsOf(language));
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      searchOptions: { fuzzy: 0.2 },
      processTerm: (term) => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
    });
    index.addAll(passages.map((text, id) => ({ id, text })));
    return (question, limit) => {
      const hits = index.search(question).slice(0, limit);
      return foundBy(hits.map(({ id, score }) => ({ passage: Number(id), score })));
    };
  },
};
