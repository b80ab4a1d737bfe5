import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Bytes of a text's hash. */
const KEY = 16;
/** Records that are read from the disk in one go. */
const RECORDS_AT_ONCE = 256;
/** A larger file is written anew with the vectors that are in use. */
const MOST_BYTES = 128 * 2 ** 20;

/** Vectors of an encoder by text, on the disk from one start to the next. */
export interface VectorCache {
  /** The vectors of those texts that are known; the others are never in memory, however many the disk has. */
  find(texts: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  /** Keeps the vectors of texts; rejects when the disk does not take them. */
  keep(texts: readonly string[], vectors: Float32Array): Promise<void>;
}

/** Where programs keep what they can make again: `$XDG_CACHE_HOME`, `%LOCALAPPDATA%` or `~/.cache`. */
export function defaultCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const base = environment.XDG_CACHE_HOME || environment.LOCALAPPDATA || join(homedir(), '.cache');
  return join(base, 'whosaid');
}

/**
 * Opens the file of an encoder's vectors: one record after the other, each the hash of a text and its vector as
 * 32-bit floats. New records go to the end. A file that is missing is empty; a record that holds no unit vector is
 * passed over, so a damaged file costs time and nothing else.
 */
export async function openVectorCache(
  folder: string,
  encoder: string,
  dimensions: number,
  mostBytes = MOST_BYTES,
): Promise<VectorCache> {
  const file = join(folder, `${keyOf(encoder)}.vectors`);
  const size = KEY + 4 * dimensions;
  const bytes = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  // Records after a torn one would be shifted, so a damaged file is written anew.
  let room = bytes % size === 0 ? mostBytes - bytes : 0;
  return {
    async find(texts) {
      const textOf = new Map(texts.map((text) => [keyOf(text), text]));
      const found = new Map<string, Float32Array>();
      await eachRecord(file, size, (key, vector) => {
        const text = textOf.get(key);
        if (text !== undefined && isUnit(vector)) found.set(text, vector);
      });
      return found;
    },
    async keep(texts, vectors) {
      const records = texts.flatMap((text, at) => {
        const vector = vectors.slice(at * dimensions, (at + 1) * dimensions);
        return [Buffer.from(keyOf(text), 'hex'), Buffer.from(vector.buffer)];
      });
      const added = Buffer.concat(records);
      await mkdir(folder, { recursive: true });
      if (added.length <= room) {
        await appendFile(file, added);
        room -= added.length;
      } else {
        await writeFile(`${file}.new`, added);
        await rename(`${file}.new`, file);
        room = mostBytes - added.length;
      }
    },
  };
}

/** Walks over the records of a file piece by piece; one that can't be read has none. */
async function eachRecord(
  file: string,
  size: number,
  visit: (key: string, vector: Float32Array) => void,
): Promise<void> {
  let rest = Buffer.alloc(0);
  try {
    for await (const piece of createReadStream(file, { highWaterMark: RECORDS_AT_ONCE * size })) {
      const bytes = Buffer.concat([rest, piece]);
      const whole = bytes.length - (bytes.length % size);
      for (let start = 0; start < whole; start += size)
        visit(
          bytes.toString('hex', start, start + KEY),
          readVector(bytes.subarray(start + KEY, start + size)),
        );
      rest = bytes.subarray(whole);
    }
  } catch {
    // What is not there can be made again.
  }
}

function keyOf(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * KEY);
}

function readVector(bytes: Buffer): Float32Array {
  return new Float32Array(Uint8Array.prototype.slice.call(bytes).buffer);
}

function isUnit(vector: Float32Array): boolean {
  const square = vector.reduce((sum, value) => sum + value ** 2, 0);
  return Math.abs(square - 1) < 1e-3;
}
