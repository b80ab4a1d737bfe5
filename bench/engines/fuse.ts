import Fuse, { type IFuseOptions } from 'fuse.js';
import { foundBy, type Engine } from './engine.ts';
import { stopWordsOf } from './stopWords.ts';

export const fuse = fuseEngine(
  'Fuse.js',
  'includeScore, ignoreLocation: an answer may stand anywhere',
  () => ({}),
);

export const fuseTokens = fuseEngine(
  'Fuse.js token search',
  'useTokenSearch, threshold: 0.2, stop words left out by tokenize, ignoreLocation',
  (language) => {
    const stopWords = new Set(stopWordsOf(language));
    return {
      useTokenSearch: true,
      threshold: 0.2,
      tokenize: (text) => (text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).filter((word) => !stopWords.has(word)),
    };
  },
);

function fuseEngine(
  name: string,
  settings: string,
  optionsFor: (language: string) => IFuseOptions<string>,
): Engine {
  return {
    name,
    package: 'fuse.js',
    settings,
    index({ passages, language }) {
      const index = new Fuse(passages, {
        includeScore: true,
        ignoreLocation: true,
        ...optionsFor(language),
      });
      return (question, limit) =>
        foundBy(
          index
            .search(question, { limit })
            .map(({ refIndex, score = 1 }) => ({ passage: refIndex, score: 1 - score })),
        );
    },
  };
}
