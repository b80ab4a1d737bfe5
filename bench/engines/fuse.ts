import Fuse, { type IFuseOptions } from 'fuse.js';
import { stopwords } from '@orama/stopwords/english';
import { foundBy, type Engine } from './engine.ts';

const STOP_WORDS = new Set(stopwords);

export const fuse = fuseEngine('Fuse.js', 'includeScore, ignoreLocation: an answer may stand anywhere', {});

export const fuseTokens = fuseEngine(
  'Fuse.js token search',
  'useTokenSearch, threshold: 0.2, stop words left out by tokenize, ignoreLocation',
  {
    useTokenSearch: true,
    threshold: 0.2,
    tokenize: (text) => (text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word)),
  },
);

function fuseEngine(name: string, settings: string, options: IFuseOptions<string>): Engine {
  return {
    name,
    package: 'fuse.js',
    settings,
    index({ passages }) {
      const index = new Fuse(passages, { includeScore: true, ignoreLocation: true, ...options });
      return (question, limit) =>
        foundBy(
          index
            .search(question, { limit })
            .map(({ refIndex, score = 1 }) => ({ passage: refIndex, score: 1 - score })),
        );
    },
  };
}
