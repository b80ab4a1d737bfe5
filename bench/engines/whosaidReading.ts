import { asEncoder, knowsLanguage } from '../../src/meaning/bundledReader.ts';
import { cosines } from '../../src/meaning/cosines.ts';
import { onLearnedScale } from '../../src/meaning/unrelated.ts';
import type { Reader, Vectors } from '../../src/reader/types.ts';
import { find } from '../../src/search/find.ts';
import { readLikeliest } from '../../src/search/readLikeliest.ts';
import { answer, buildIndex, readFor } from '../../src/search/search.ts';
import { readingsOf, windowAround } from '../../src/search/windows.ts';
import type { Engine } from './engine.ts';
import { numberPassages } from './whosaid.ts';

/** As the library answers when all is there: found by words and meaning, and the best passages read; or not read. */
export function whosaidReading(reader: Reader, isRead: boolean): Engine {
  return {
    name: isRead ? 'Whosaid' : 'Whosaid, words and meaning',
    package: null,
    settings: isRead ? 'as shipped' : 'as shipped, without reading',
    most: 1000,
    async index({ articles, passages }) {
      const index = buildIndex(articles);
      const show = numberPassages(articles);
      const { unrelated } = await asEncoder(reader);
      const vectors = await vectorsOf(reader, passages);
      return async (question, limit) => {
        const read = readFor(index, question);
        // As the library: whatever the reader does not know is left to the words.
        if (!knowsLanguage(read.language))
          return show(answer(find(index, read, null), question, null, { limit }));
        const values = cosines(await reader.encode([read.text]), vectors);
        const found = find(index, read, unrelated ? onLearnedScale(values, unrelated) : values);
        return show(answer(found, question, isRead ? await readingsFor() : null, { limit }));

        function readingsFor() {
          return readLikeliest(found, async (chosen) => {
            const windows = chosen.map((passage) => windowAround(index, passage));
            return readingsOf(index, chosen, windows, await reader.read(read.text, windows));
          });
        }
      };
    },
  };
}

/** The nearest sentence by its vector, as people search who take embeddings. */
export function nearestSentence(reader: Reader): Engine {
  return {
    name: 'Nearest sentence',
    package: null,
    settings: 'the same model’s vectors alone',
    most: 1000,
    async index({ passages }) {
      const vectors = await vectorsOf(reader, passages);
      return async (question, limit) => {
        const values = cosines(await reader.encode([question]), vectors);
        const order = [...values.keys()].sort((a, b) => values[b]! - values[a]!);
        return {
          hits: order.slice(0, limit).map((passage) => ({ passage, score: values[passage]! })),
          confidence: null,
          answered: null,
        };
      };
    },
  };
}

const kept = new WeakMap<readonly string[], Promise<Vectors>>();

/** The vectors of a corpus, which the engines share; each measure of speed has a corpus of its own. */
function vectorsOf(reader: Reader, passages: readonly string[]): Promise<Vectors> {
  const known = kept.get(passages) ?? reader.encode(passages);
  kept.set(passages, known);
  return known;
}
