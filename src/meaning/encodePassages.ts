import type { SentenceEncoder } from './sentenceEncoder.ts';
import type { VectorCache } from './vectorCache.ts';

/** Passages that go to the encoder together; a question waits for one such batch at most. */
const BATCH = 4;
/** Passages that are kept together; at most so many are lost when the process is ended. */
const PORTION = 256;

/** The vectors of passages, one after the other. */
export type PassageVectors = Float32Array;

/** Passages with their vectors. */
export interface Encoded {
  readonly passages: readonly string[];
  readonly vectors: PassageVectors;
}

export interface EncodeOptions {
  /** Passages that were encoded before. */
  readonly before: Encoded | null;
  readonly cache: Pick<VectorCache, 'find'>;
  /** Gets what is new, in portions. */
  readonly keep: (passages: readonly string[], vectors: PassageVectors) => Promise<void>;
  /** Hears how many of the new ones are done; when it says false, the work ends. */
  readonly onProgress: (done: number, total: number) => boolean;
}

/** Encodes the passages that were not there before and are not in the cache; null where it was ended. */
export async function encodePassages(
  passages: readonly string[],
  encoder: SentenceEncoder,
  { before, cache, keep, onProgress }: EncodeOptions,
): Promise<PassageVectors | null> {
  const { dimensions } = encoder;
  const vectors = new Float32Array(passages.length * dimensions);
  const vectorAt = (place: number) => vectors.subarray(place * dimensions, (place + 1) * dimensions);
  const placeOf = placesOf(passages);
  const missing = new Set(placeOf.keys());
  const take = (passage: string, vector: Float32Array): void => {
    vectors.set(vector, placeOf.get(passage)! * dimensions);
    missing.delete(passage);
  };

  if (before) takeEncoded(before, dimensions, missing, take);
  if (missing.size > 0) await cache.find([...missing], take);
  const unknown = [...missing];
  for (let done = 0, kept = 0; done < unknown.length;) {
    if (!onProgress(done, unknown.length)) return null;
    const batch = unknown.slice(done, done + BATCH);
    // oxlint-disable-next-line no-await-in-loop -- questions get their turn between two batches
    const made = await encoder.encode(batch);
    batch.forEach((passage, at) => take(passage, made.subarray(at * dimensions, (at + 1) * dimensions)));
    done += batch.length;
    if (done - kept < PORTION && done < unknown.length) continue;
    const portion = unknown.slice(kept, done);
    kept = done;
    // oxlint-disable-next-line no-await-in-loop -- in order
    await keep(
      portion,
      join(portion, (passage) => vectorAt(placeOf.get(passage)!), dimensions),
    );
  }
  passages.forEach((passage, place) => {
    const first = placeOf.get(passage)!;
    if (first < place) vectors.set(vectorAt(first), place * dimensions);
  });
  return vectors;
}

/** Where each passage stands first. */
function placesOf(passages: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, passage] of passages.entries()) if (!places.has(passage)) places.set(passage, place);
  return places;
}

function takeEncoded(
  { passages, vectors }: Encoded,
  dimensions: number,
  wanted: ReadonlySet<string>,
  take: (passage: string, vector: Float32Array) => void,
): void {
  for (const [place, passage] of passages.entries())
    if (wanted.has(passage)) take(passage, vectors.subarray(place * dimensions, (place + 1) * dimensions));
}

function join(
  passages: readonly string[],
  vectorOf: (passage: string) => Float32Array,
  dimensions: number,
): PassageVectors {
  const joined = new Float32Array(passages.length * dimensions);
  passages.forEach((passage, at) => joined.set(vectorOf(passage), at * dimensions));
  return joined;
}
