import { create, insertMultiple, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import { foundBy, type Engine } from './engine.ts';

export const orama: Engine = {
  name: 'Orama',
  package: '@orama/orama',
  settings: 'full-text search, English stemmer and stop words from its packages, tolerance: 1',
  async index({ passages }) {
    const index = create({
      schema: { number: 'number', text: 'string' } as const,
      components: { tokenizer: { stemming: true, language, stemmer, stopWords: stopwords } },
    });
    const documents = passages.map((text, number) => ({ number, text }));
    await insertMultiple(index, documents);
    return async (question, limit) => {
      const { hits } = await search(index, { term: question, properties: ['text'], limit, tolerance: 1 });
      return foundBy(hits.map(({ document, score }) => ({ passage: document.number, score })));
    };
  },
};
