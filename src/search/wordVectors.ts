import { VECTORS, WORDS } from './wordVectorData.ts';

const DIMENSIONS = 100;

interface WordVectors {
  readonly numbers: ReadonlyMap<string, number>;
  readonly steps: Int8Array;
  readonly lengths: Float32Array;
}

let opened: WordVectors | null = null;

/** The vectors, unpacked when they are first asked for: a bot that answers by words alone never needs them. */
function open(): WordVectors {
  opened ??= unpack();
  return opened;
}

function unpack(): WordVectors {
  const numbers = new Map(WORDS.split(' ').map((word, number) => [word, number]));
  const steps = Int8Array.from(Buffer.from(VECTORS, 'base64'));
  const lengths = Float32Array.from({ length: numbers.size }, (_, number) =>
    Math.sqrt(product(steps, number, number)),
  );
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
