import { cosines } from '../../src/meaning/cosines.ts';
import type { SentenceEncoder } from '../../src/meaning/sentenceEncoder.ts';
import { answer, buildIndex, readFor } from '../../src/search/search.ts';
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
        const read = readFor(index, question);
        const similarities = cosines(await encoder.encode([read.text]), vectors);
        return show(answer(index, question, read, { limit, similarities }));
      };
    },
  };
}
