import { cosines } from '../../src/meaning/cosines.ts';
import type { SentenceEncoder } from '../../src/meaning/sentenceEncoder.ts';
import { onLearnedScale } from '../../src/meaning/unrelated.ts';
import { answer, buildIndex, readFor } from '../../src/search/search.ts';
import type { Engine } from './engine.ts';
import { numberPassages } from './whosaid.ts';

/** As the library answers while its encoder keeps up: every question is compared with every passage. */
export function whosaidMeaning(encoder: SentenceEncoder): Engine {
  return {
    name: 'Whosaid with meaning',
    package: null,
    settings: 'as shipped, with the model that comes along',
    most: 1000,
    async index({ articles, passages }) {
      const index = buildIndex(articles);
      const show = numberPassages(articles);
      const vectors = await encoder.encode(passages);
      return async (question, limit) => {
        const read = readFor(index, question);
        const values = cosines(await encoder.encode([read.text]), vectors);
        const similarities = encoder.unrelated ? onLearnedScale(values, encoder.unrelated) : values;
        return show(answer(index, question, read, { limit, similarities }));
      };
    },
  };
}
