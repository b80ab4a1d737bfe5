import lunr from 'lunr';
import { foundBy, type Engine } from './engine.ts';

export const lunrEngine: Engine = {
  name: 'lunr',
  package: 'lunr',
  settings: 'default pipeline: trimmer, stop words, Porter stemmer',
  index({ passages }) {
    const index = lunr((builder) => {
      builder.field('text');
      for (const [id, text] of passages.entries()) builder.add({ id, text });
    });
    return (question, limit) => {
      // A question is no query in lunr's language: "who: …" would name a field, "it?" is not trimmed.
      const words = lunr.tokenizer(question.replaceAll(/[^\p{L}\p{N}'\s]/gu, ' '));
      const hits = index.query((query) => query.term(words, {})).slice(0, limit);
      return foundBy(hits.map(({ ref, score }) => ({ passage: Number(ref), score })));
    };
  },
};
