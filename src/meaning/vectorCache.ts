import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, rename, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from '../disk/makeFolder.ts';

/** Bytes of a text's hash. */
const KEY = 16;
/**
 * Records that are read or written in one go. Written, they stay below the 512 KiB up to which Node hands them to the
 * system in one piece: then two processes can add to one file, and neither tears the other's records.
 */
const RECORDS_AT_ONCE = 256;
/**
 * Milliseconds after which an end that is no whole record is what somebody has left who was ended while writing; until
 * then another process may be writing it. So long it is looked at again and again.
 */
const TORN_AFTER = 1_000;
const LOOK_AGAIN = 50;
const MOST_LOOKS = 100;
/** Bytes of both files together. */
export const MOST_BYTES = 384 * 2 ** 20;

/** Vectors of an encoder by text, on the disk from one start to the next. */
export interface VectorCache {
  /**
   * Hands over the vectors of those texts that are known, each good until `take` returns; the others are never in
   * memory, however many the disk has.
   */
  find(texts: Iterable<string>, take: (text: string, vector: Float32Array) => void): Promise<void>;
  /** Keeps the vectors of texts; rejects when the disk does not take them. */
  keep(texts: readonly string[], vectors: Float32Array): Promise<void>;
}

/** Finds nothing and keeps nothing. */
export const NO_CACHE: VectorCache = {
  find: () => Promise.resolve(),
  keep: () => Promise.resolve(),
};

/**
 * Opens the files of an encoder's vectors: one record after the other, each the hash of a text and its vector as
 * 32-bit floats. New records go to the end of the newer file; when it is full it takes the place of the older one.
 * What is found in the older file alone goes into the newer one too, so that only what nobody asks for is forgotten.
 *
 * A file that is missing is empty, and a record that holds no unit vector is passed over: a damaged file costs time
 * and nothing else. Several processes may use the same files.
 */
export function openVectorCache(
  folder: string,
  encoder: string,
  dimensions: number,
  mostBytes = MOST_BYTES,
): VectorCache {
  const newer = join(folder, `${keyOf(encoder)}.vectors`);
  const older = join(folder, `${keyOf(encoder)}.old.vectors`);
  const size = KEY + 4 * dimensions;

  /** Adds whole records. */
  async function add(records: Buffer): Promise<void> {
    await makeFolder(folder);
    const bytes = await wholeEnd(newer, size);
    if (bytes > 0 && bytes + records.length > mostBytes / 2) await rename(newer, older);
    const portion = RECORDS_AT_ONCE * size;
    for (let start = 0; start < records.length; start += portion) {
      // oxlint-disable-next-line no-await-in-loop -- in order, and each in one piece
      await appendFile(newer, records.subarray(start, start + portion));
    }
  }

  return {
    async find(texts, take) {
      const wanted = new Map<string, string>();
      for (const text of texts) wanted.set(keyOf(text), text);
      const vector = new Float32Array(dimensions);
      const bytes = new Uint8Array(vector.buffer);
      const takeFrom = (record: Buffer): boolean => {
        const key = record.toString('hex', 0, KEY);
        const text = wanted.get(key);
        if (text === undefined) return false;
        bytes.set(record.subarray(KEY));
        if (!isUnit(vector)) return false;
        wanted.delete(key);
        take(text, vector);
        return true;
      };
      for await (const records of readRecords(newer, size)) records.forEach(takeFrom);
      for await (const records of readRecords(older, size)) {
        const used = records.filter(takeFrom);
        // What can't be added can be made again.
        if (used.length > 0) await add(Buffer.concat(used)).catch(() => undefined);
      }
    },
    async keep(texts, vectors) {
      const records = texts.flatMap((text, at) => {
        const vector = vectors.slice(at * dimensions, (at + 1) * dimensions);
        return [Buffer.from(keyOf(text), 'hex'), Buffer.from(vector.buffer)];
      });
      await add(Buffer.concat(records));
    },
  };
}

/** The records of a file, some at a time; one that can't be read has none. */
async function* readRecords(file: string, size: number): AsyncGenerator<Buffer[]> {
  let rest: Buffer = Buffer.alloc(0);
  try {
    // a device may have no end, a pipe no beginning
    if (!(await stat(file)).isFile()) return;
    for await (const piece of createReadStream(file, { highWaterMark: RECORDS_AT_ONCE * size })) {
      const bytes = Buffer.concat([rest, piece]);
      const whole = Math.floor(bytes.length / size);
      yield Array.from({ length: whole }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
      rest = bytes.subarray(whole * size);
    }
  } catch {
    // What is not there can be made again.
  }
}

/** Bytes of a file of whole records; what is left of a torn one is cut off, as those after it would be shifted. */
async function wholeEnd(file: string, size: number): Promise<number> {
  for (let look = 1; ; look++) {
    // oxlint-disable-next-line no-await-in-loop -- until the one that writes has written, or is long gone
    const stats = await stat(file).catch(() => null);
    if (stats?.isFile() === false) throw new Error(`${file} is no regular file; remove it`);
    const { size: bytes, mtimeMs } = stats ?? { size: 0, mtimeMs: 0 };
    const rest = bytes % size;
    if (rest === 0) return bytes;
    if (Math.abs(Date.now() - mtimeMs) > TORN_AFTER || look === MOST_LOOKS) {
      // oxlint-disable-next-line no-await-in-loop -- once
      await truncate(file, bytes - rest);
      return bytes - rest;
    }
    // oxlint-disable-next-line no-await-in-loop -- a wait
    await sleep(LOOK_AGAIN);
  }
}

function keyOf(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * KEY);
}

function isUnit(vector: Float32Array): boolean {
  const square = vector.reduce((sum, value) => sum + value ** 2, 0);
  return Math.abs(square - 1) < 1e-3;
}
