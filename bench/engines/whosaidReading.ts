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

/** Encoding so many passages takes minutes. */
const MOST_ENCODED = 20_000;

/** As the library answers when all is there: found by words and meaning, and the best passages read; or not read. */
export function whosaidReading(reader: Reader, isRead: boolean): Engine {
  return {
    name: isRead ? 'Whosaid' : 'Whosaid, words and meaning',
    package: null,
    settings: isRead ? 'as shipped' : 'as shipped, without reading',
    most: MOST_ENCODED,
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
          return readLikeliest(found, async (passage) => {
            const windows = [windowAround(index, passage)];
            return readingsOf(index, [passage], windows, await reader.read(read.text, windows));
          });
        }
      };
    },
  };
}

/** The nearest sentence by its vector, as people search who take embeddings; `plain` is another model than the one that ships. */
export function nearestSentence(reader: Reader, plain: string | null = null): Engine {
  return {
    name: plain ? `Nearest sentence, ${plain}` : 'Nearest sentence',
    package: null,
    ...(plain ? { version: '–' } : {}),
    settings: plain ? `the vectors of ${plain} alone, in 6 bits` : 'the same model’s vectors alone',
    most: 5000,
    async index({ passages }) {
      const vectors = await vectorsOf(reader, passages);
      return async (question, limit) => {
        const values = cosines(await reader.encode([question]), vectors);
        const order = [...values.keys()].sort((a, b) => values[b]! - values[a]!);
        const hits = order.slice(0, limit).map((passage) => ({ passage, score: values[passage]! }));
        return {
          hits,
          confidence: hits[0]?.score ?? 0,
          answered: null,
        };
      };
    },
  };
}

const kept = new WeakMap<Reader, WeakMap<readonly string[], Promise<Vectors>>>();

/** The vectors of a corpus, which the engines of a model share; each measure of speed has a corpus of its own. */
function vectorsOf(reader: Reader, passages: readonly string[]): Promise<Vectors> {
  const ofReader = kept.get(reader) ?? new WeakMap<readonly string[], Promise<Vectors>>();
  kept.set(reader, ofReader);
  const known = ofReader.get(passages) ?? reader.encode(passages);
  ofReader.set(passages, known);
  return known;
}
