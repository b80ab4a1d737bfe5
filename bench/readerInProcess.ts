import { asEncoder, READER_FILE } from '../src/meaning/bundledReader.ts';
import type { SentenceEncoder } from '../src/meaning/sentenceEncoder.ts';
import { Model } from '../src/reader/model.ts';

/** The encoder of the weights that come along, in this thread: there is nobody else to wait for. */
export function loadBundledEncoder(): Promise<SentenceEncoder> {
  const model = new Model(READER_FILE);
  const { name, dimensions } = model;
  return asEncoder({ name, dimensions, encode: (texts) => Promise.resolve(model.encode(texts)) });
}
