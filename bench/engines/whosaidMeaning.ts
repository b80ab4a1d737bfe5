import type { SentenceEncoder } from '../../src/meaning/sentenceEncoder.ts';
import { buildIndex, search } from '../../src/search/search.ts';
import type { Engine } from './engine.ts';
import { numberPassages } from './whosaid.ts';

/** As the library answers while its encoder keeps up: every question is compared with every passage. */
export function whosaidMeaning(encoder: SentenceEncoder): Engine {
  return {
    name: 'Whosaid with meaning',
    package: null,
    settings: 'as shipped, with the bundled sentence encoder',
    most: 1000,
    async index({ articles, passages }) {
      const index = buildIndex(articles);
      const show = numberPassages(articles);
      const vectors = await encoder.encode(passages);
      return async (question, limit) => {
        const similarities = cosines(await encoder.encode([question]), vectors);
        return show(search(index, question, { limit, similarities }));
      };
    },
  };
}

/** The dot products of one unit vector with each of many. */
function cosines(vector: Float32Array, vectors: Float32Array): Float32Array {
  const { length } = vector;
  return Float32Array.from({ length: vectors.length / length }, (_, place) =>
    vector.reduce((sum, value, at) => sum + value * vectors[place * length + at]!, 0),
  );
}
