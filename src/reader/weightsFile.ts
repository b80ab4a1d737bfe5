import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { packedLength } from './sixBits.ts';

const MAGIC = 'WSRD';
/** The format of files that this program reads. */
const FORMAT = 2;
/** Magic word, format and length of the header. */
const START = 12;
/** A longer header is none. */
const LONGEST_HEADER = 1 << 20;
/** Widths come in as many numbers, for the kernels take so many at once. */
const LANES = 16;
/** Bytes that are read at once where it does not matter how many. */
const CHUNK = 1 << 18;

/** Sizes of the network. */
export interface Config {
  /** Numbers of the layers that texts go through for their vectors, in order. */
  readonly finding: readonly number[];
  /** Those that a question goes through with a window. */
  readonly reading: readonly number[];
  readonly width: number;
  readonly heads: number;
  readonly inner: number;
  readonly positions: number;
  readonly epsilon: number;
}

/** Weights as they come from the file, one row for each output. */
export interface PackedRows {
  /** Steps of 6 bits, as `unpackSixBits` takes them; until the file is asked for the next rows. */
  readonly packed: Uint8Array;
  /** What a step of each row is worth. */
  readonly scales: Float32Array;
}

interface TensorPlace {
  readonly type: 'int6' | 'float32';
  readonly shape: readonly number[];
  readonly offset: number;
  readonly scales?: number;
}

interface Header {
  readonly config: Config;
  readonly special: Readonly<Record<'unknown' | 'begin' | 'separator', number>>;
  readonly vocabulary: { readonly offset: number; readonly bytes: number; readonly count: number };
  readonly tensors: Readonly<Record<string, TensorPlace>>;
  readonly bytes: number;
}

/**
 * A file of weights: magic word, format, length of the header (32 bits each), header (JSON), body.
 * Everything is checked when it is asked for; each Error is one line that names the file and what to do.
 */
export class WeightsFile {
  readonly #path: string;
  readonly #file: number;
  readonly #header: Header;
  /** Where the body starts. */
  readonly #body: number;
  #packed = Buffer.alloc(0);

  constructor(path: string) {
    this.#path = path;
    this.#file = this.#open();
    try {
      const start = Buffer.alloc(START);
      const stats = fstatSync(this.#file);
      if (!stats.isFile()) throw this.#wrong('can’t be read');
      readSync(this.#file, start, 0, START, 0);
      if (start.toString('latin1', 0, MAGIC.length) !== MAGIC) throw this.#wrong('is no file of weights');
      const format = start.readUInt32LE(4);
      if (format !== FORMAT)
        throw this.#wrong(`has format ${format}, and this program reads format ${FORMAT}`);
      const length = start.readUInt32LE(8);
      this.#body = START + length;
      this.#header = this.#readHeader(Math.min(length, LONGEST_HEADER));
      const whole = this.#body + this.#header.bytes;
      if (stats.size !== whole) throw this.#wrong(`has ${stats.size} bytes and not ${whole}`);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  get config(): Config {
    return this.#header.config;
  }

  /** Numbers of the word pieces that stand for something else. */
  get special(): Header['special'] {
    return this.#header.special;
  }

  /**
   * A name for what the file holds: another one has another.
   *
   * Throws an Error where the file beside it, as `sha256sum` writes it, tells of other bytes.
   */
  hash(): string {
    const hash = createHash('sha256');
    const chunk = Buffer.alloc(CHUNK);
    for (let at = 0; ;) {
      const count = readSync(this.#file, chunk, 0, CHUNK, at);
      if (count === 0) break;
      hash.update(chunk.subarray(0, count));
      at += count;
    }
    const sum = hash.digest('hex');
    const told = this.#toldSum();
    if (told !== null && told !== sum) throw this.#wrong('has other bytes than it came with');
    return sum.slice(0, 16);
  }

  /** What the file beside it says of all bytes; null without one. */
  #toldSum(): string | null {
    try {
      return readFileSync(`${this.#path}.sha256`, 'utf8').trim().split(/\s/)[0] ?? null;
    } catch {
      return null;
    }
  }

  vocabulary(): string[] {
    const { offset, bytes, count } = this.#header.vocabulary;
    const pieces = this.#read(offset, bytes).toString('utf8').split('\n');
    if (pieces.length !== count) throw this.#wrong(`has ${pieces.length} word pieces and not ${count}`);
    return pieces;
  }

  /** The 32-bit numbers of a weight. */
  floats(name: string, count: number): Float32Array {
    const { type, shape, offset } = this.#find(name);
    if (type !== 'float32' || product(shape) !== count)
      throw this.#wrong(`has another "${name}" than it must`);
    return this.#floatsAt(offset, count);
  }

  /** The rows of a weight in packed numbers of 6 bits, and what a step of each row is worth. */
  rows(name: string, rows: number, depth: number): PackedRows {
    const { type, shape, offset, scales } = this.#find(name);
    if (type !== 'int6' || scales === undefined || shape[0] !== rows || product(shape) !== rows * depth)
      throw this.#wrong(`has another "${name}" than it must`);
    const length = packedLength(rows * depth);
    // One piece of memory for all: what many leave behind, the system does not get back.
    if (this.#packed.length < length) this.#packed = Buffer.allocUnsafeSlow(length);
    const packed = this.#read(offset, length, this.#packed.subarray(0, length));
    return { packed, scales: this.#floatsAt(scales, rows) };
  }

  close(): void {
    closeSync(this.#file);
  }

  #open(): number {
    try {
      return openSync(this.#path, 'r');
    } catch {
      throw this.#wrong('can’t be read');
    }
  }

  #readHeader(length: number): Header {
    const text = Buffer.alloc(length);
    readSync(this.#file, text, 0, length, START);
    try {
      const header: Header = JSON.parse(text.toString('utf8'));
      const { config, special, vocabulary, tensors, bytes } = header;
      const sizes = [config.width, config.heads, config.inner, config.positions];
      const numbers = [...sizes, special.unknown, special.begin, special.separator, vocabulary.bytes, bytes];
      const areWhole = numbers.every(Number.isSafeInteger) && sizes.every((size) => size > 0);
      const fillLanes = [config.width, config.inner].every((size) => size % LANES === 0);
      const areThere = [config.finding, config.reading].every(
        (order) =>
          order.length > 0 && order.every((layer) => Object.hasOwn(tensors, `layers.${layer}.join.weight`)),
      );
      if (areWhole && fillLanes && areThere) return header;
    } catch {
      // Told below.
    }
    throw this.#wrong('has a damaged header');
  }

  #find(name: string): TensorPlace {
    const place = this.#header.tensors[name];
    if (!place) throw this.#wrong(`has no "${name}"`);
    return place;
  }

  #floatsAt(offset: number, count: number): Float32Array {
    const bytes = this.#read(offset, 4 * count);
    return Float32Array.from({ length: count }, (_, at) => bytes.readFloatLE(4 * at));
  }

  #read(offset: number, bytes: number, into?: Buffer): Buffer {
    if (!(offset >= 0 && offset + bytes <= this.#header.bytes)) throw this.#wrong('has a damaged header');
    const read = into ?? Buffer.allocUnsafeSlow(bytes);
    for (let done = 0; done < bytes;) {
      const count = readSync(this.#file, read, done, bytes - done, this.#body + offset + done);
      if (count === 0) throw this.#wrong('ends too early');
      done += count;
    }
    return read;
  }

  #wrong(what: string): Error {
    return new Error(`${this.#path} ${what}; put the file that came with this version in its place`);
  }
}

function product(shape: readonly number[]): number {
  return shape.reduce((all, size) => all * size, 1);
}
