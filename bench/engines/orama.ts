import { create, insertMultiple, search } from '@orama/orama';
import { foundBy, type Engine } from './engine.ts';
import { stemmerOf, stopWordsOf } from './stopWords.ts';

export const orama: Engine = {
  name: 'Orama',
  package: '@orama/orama',
  settings: 'full-text search, the language’s stemmer and stop words from its packages, tolerance: 1',
  async index({ passages, language }) {
    const stems = stemmerOf(language);
    const stopWords = [...stopWordsOf(language)];
    const index = create({
      schema: { number: 'number', text: 'string' } as const,
      components: { tokenizer: { ...(stems && { stemming: true, ...stems }), stopWords } },
    });
    const documents = passages.map((text, number) => ({ number, text }));
    await insertMultiple(index, documents);
    return async (question, limit) => {
      const { hits } = await search(index, { term: question, properties: ['text'], limit, tolerance: 1 });
      return foundBy(hits.map(({ document, score }) => ({ passage: document.number, score })));
    };
  },
};
