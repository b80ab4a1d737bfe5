import type { SentenceEncoder } from './sentenceEncoder.ts';
import type { VectorCache } from './vectorCache.ts';

/** Passages that go to the encoder together; a question waits for one such batch at most. */
const BATCH = 4;

/** The vectors of passages, one after the other. */
export type PassageVectors = Float32Array;

/** Passages with their vectors. */
export interface Encoded {
  readonly passages: readonly string[];
  readonly vectors: PassageVectors;
}

/**
 * Encodes the passages that neither were there before nor are in the cache; `keep` gets what is new when all is done.
 */
export async function encodePassages(
  passages: readonly string[],
  encoder: SentenceEncoder,
  cache: VectorCache,
  keep: (passages: readonly string[], vectors: PassageVectors) => Promise<void>,
  before: Encoded | null = null,
): Promise<PassageVectors> {
  const { dimensions } = encoder;
  const known = before === null ? new Map<string, Float32Array>() : byPassage(before, dimensions);
  const unknown = [...new Set(passages)].filter((passage) => !known.has(passage));
  if (unknown.length > 0) for (const [text, vector] of await cache.find(unknown)) known.set(text, vector);
  const missing = unknown.filter((passage) => !known.has(passage));
  const made = new Float32Array(missing.length * dimensions);
  for (let start = 0; start < missing.length; start += BATCH) {
    // oxlint-disable-next-line no-await-in-loop -- questions get their turn between two batches
    made.set(await encoder.encode(missing.slice(start, start + BATCH)), start * dimensions);
  }
  for (const [passage, vector] of byPassage({ passages: missing, vectors: made }, dimensions))
    known.set(passage, vector);
  const vectors = new Float32Array(passages.length * dimensions);
  passages.forEach((passage, at) => vectors.set(known.get(passage)!, at * dimensions));
  if (missing.length > 0) await keep(missing, made);
  return vectors;
}

function byPassage({ passages, vectors }: Encoded, dimensions: number): Map<string, Float32Array> {
  return new Map(
    passages.map((passage, at) => [passage, vectors.subarray(at * dimensions, (at + 1) * dimensions)]),
  );
}
