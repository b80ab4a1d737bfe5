import type { SentenceEncoder } from './sentenceEncoder.ts';
import type { VectorCache } from './vectorCache.ts';

/** Passages that go to the encoder together; a question waits for one such batch at most. */
const BATCH = 4;

/** The vectors of passages, one after the other. */
export type PassageVectors = Float32Array;

/** Encodes the passages that the cache does not know; `keep` gets what is new when all is done. */
export async function encodePassages(
  passages: readonly string[],
  encoder: SentenceEncoder,
  cache: VectorCache,
  keep: (passages: readonly string[], vectors: PassageVectors) => Promise<void>,
): Promise<PassageVectors> {
  const { dimensions } = encoder;
  const missing = [...new Set(passages)].filter((passage) => !cache.find(passage));
  const made = new Float32Array(missing.length * dimensions);
  for (let start = 0; start < missing.length; start += BATCH) {
    // oxlint-disable-next-line no-await-in-loop -- questions get their turn between two batches
    made.set(await encoder.encode(missing.slice(start, start + BATCH)), start * dimensions);
  }
  const places = new Map(missing.map((passage, place) => [passage, place * dimensions]));
  const vectors = new Float32Array(passages.length * dimensions);
  passages.forEach((passage, at) => {
    const place = places.get(passage);
    const vector = place === undefined ? cache.find(passage) : made.subarray(place, place + dimensions);
    if (vector) vectors.set(vector, at * dimensions);
  });
  if (missing.length > 0) await keep(missing, made);
  return vectors;
}
