import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dataPath } from '../data.ts';
import { makeDenseLayer } from './denseLayer.ts';
import { Kernels } from './kernels.ts';

/** Rows of a product that are made at once. */
const ROWS = 64;

/** What is added to one weight: a row of numbers, or the product of two matrices with `rank` in the middle. */
export interface AdapterPart {
  readonly name: string;
  /** 0 where the numbers are added as they are. */
  readonly rank: number;
  /** Numbers of the left factor (a row of `rank` for each input) and of the right one (a row of outputs for each rank). */
  readonly sizes: readonly [left: number, right: number];
  /** What one step of each factor is worth. */
  readonly steps: readonly [left: number, right: number];
}

interface Place extends AdapterPart {
  readonly numbers: Int8Array;
}

/**
 * What the bundled encoder learned for this project on top of its own weights: low-rank additions to them (Hu et al.
 * 2021), made by `bench/train/encoder.py`. They bring a question near the sentence that answers it, also where the two
 * have no word in common.
 */
export class Adapter {
  /** Tells one version from the next: vectors of two are not to be compared. */
  readonly version: string;
  readonly #parts = new Map<string, Place>();

  /** Takes a file apart: a line of JSON that lists its parts, then their numbers, 8 bits each. */
  constructor(bytes: Uint8Array) {
    this.version = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const end = bytes.indexOf(10);
    const parts: readonly AdapterPart[] = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString());
    let start = bytes.byteOffset + end + 1;
    for (const part of parts) {
      const count = part.sizes[0] + part.sizes[1];
      this.#parts.set(part.name, { ...part, numbers: new Int8Array(bytes.buffer, start, count) });
      start += count;
    }
  }

  /** The adapter that comes with the project. */
  static read(): Adapter {
    return new Adapter(readFileSync(dataPath('encoderAdapter.bin')));
  }

  /** Adds to a weight, in place, what was learned of it. */
  addTo(name: string, weight: Float32Array): void {
    const part = this.#parts.get(name);
    if (!part) return;
    const { numbers, rank, sizes, steps } = part;
    if (rank === 0) {
      for (let at = 0; at < weight.length; at++) weight[at]! += numbers[at]! * steps[0];
      return;
    }
    addProduct(weight, numbers.subarray(0, sizes[0]), numbers.subarray(sizes[0]), rank, steps[0] * steps[1]);
  }
}

/** Adds `step · left · right`. To multiply by a matrix is what a dense layer does, and that is fast. */
function addProduct(sum: Float32Array, left: Int8Array, right: Int8Array, rank: number, step: number): void {
  const width = right.length / rank;
  const kernels = new Kernels(4 * ROWS * (width + rank + 1) + 2 * ROWS * rank);
  const factors = Float32Array.from(right, (value) => value * step);
  const multiply = makeDenseLayer(kernels, factors, new Float32Array(width));
  for (let from = 0, to = 0; from < left.length; from += ROWS * rank) {
    kernels.clear();
    const numbers = left.subarray(from, from + ROWS * rank);
    const rows = kernels.take(numbers.length);
    rows.set(numbers);
    for (const value of multiply(rows)) sum[to++]! += value;
  }
}
