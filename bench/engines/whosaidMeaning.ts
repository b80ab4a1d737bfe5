import { cosines } from '../../src/meaning/cosines.ts';
import { QuestionMap } from '../../src/meaning/questionMap.ts';
import type { SentenceEncoder } from '../../src/meaning/sentenceEncoder.ts';
import { buildIndex, search } from '../../src/search/search.ts';
import type { Engine } from './engine.ts';
import { numberPassages } from './whosaid.ts';

/** As the library answers while its encoder keeps up: every question is compared with every passage. */
export function whosaidMeaning(encoder: SentenceEncoder): Engine {
  const map = new QuestionMap();
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
        const similarities = cosines(map.apply(await encoder.encode([question])), vectors);
        return show(search(index, question, { limit, similarities }));
      };
    },
  };
}
