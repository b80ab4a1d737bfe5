import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../packageRoot.ts';

const DIMENSIONS = 100;

interface WordVectors {
  readonly numbers: ReadonlyMap<string, number>;
  readonly steps: Int8Array;
  readonly lengths: Float32Array;
}

let opened: WordVectors | null = null;

/** The vectors, read when they are first asked for: a bot that answers by words alone never needs them. */
function open(): WordVectors {
  opened ??= read();
  return opened;
}

/** The file is a line of words and then their vectors, an 8-bit number for each dimension. */
function read(): WordVectors {
  const bytes = readFileSync(join(packageRoot(), 'data', 'wordVectors.bin'));
  const end = bytes.indexOf('\n');
  const words = bytes.toString('latin1', 0, end).split(' ');
  const numbers = new Map(words.map((word, number) => [word, number]));
  const steps = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, words.length * DIMENSIONS);
  const lengths = Float32Array.from(words, (_, number) => Math.sqrt(product(steps, number, number)));
  return { numbers, steps, lengths };
}

/** The number of a normalised word's vector, -1 when it has none. */
export function findVector(word: string): number {
  return open().numbers.get(word) ?? -1;
}

/** How alike two words are by the company that they keep: the cosine of their GloVe vectors; 0 without a vector. */
export function likeness(left: number, right: number): number {
  if (left < 0 || right < 0) return 0;
  const { steps, lengths } = open();
  return product(steps, left, right) / (lengths[left]! * lengths[right]!);
}

function product(steps: Int8Array, left: number, right: number): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 1)
    sum += steps[left * DIMENSIONS + at]! * steps[right * DIMENSIONS + at]!;
  return sum;
}
