import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodePassages } from '../../src/meaning/encodePassages.ts';
import { openVectorCache } from '../../src/meaning/vectorCache.ts';
import { loadBundledEncoder } from '../readerInProcess.ts';

/** Vectors of the bundled encoder by text. */
export type VectorsByText = (text: string) => Float32Array;

/** Texts that are encoded between two writes to the disk. */
const STEP = 2000;

/** Encodes texts; what was encoded in an earlier run comes from the disk. */
export async function encodeAll(
  texts: readonly string[],
  log: (text: string) => void,
): Promise<VectorsByText> {
  const encoder = await loadBundledEncoder();
  const folder = join(tmpdir(), 'whosaid-train');
  const cache = await openVectorCache(folder, encoder.name, encoder.dimensions, Infinity);
  const distinct = [...new Set(texts)];
  for (let start = 0; start < distinct.length; start += STEP) {
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await encodePassages(distinct.slice(start, start + STEP), encoder, cache, (kept, vectors) => {
      log(`encoded ${start + kept.length} of ${distinct.length} texts`);
      return cache.keep(kept, vectors);
    });
  }
  const known = await cache.find(distinct);
  return (text) => {
    const vector = known.get(text);
    if (!vector) throw new Error(`not encoded: ${text}`);
    return vector;
  };
}
