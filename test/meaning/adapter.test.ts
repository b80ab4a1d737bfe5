import { describe, expect, it } from '@jest/globals';
import { Adapter, type AdapterPart } from '../../src/meaning/adapter.ts';

const PARTS: readonly AdapterPart[] = [
  { name: 'matrix', rank: 8, sizes: [16, 32], steps: [0.5, 0.25] },
  { name: 'bias', rank: 0, sizes: [3, 0], steps: [0.1, 0] },
];
// Two inputs, eight in the middle, four outputs; then three numbers as they are.
const LEFT = [1, 0, 0, 0, 0, 0, 0, 2, -1, 4, 0, 0, 0, 0, 0, 0];
const RIGHT = [8, 0, 0, -16, 0, -8, 40, 0, ...Array.from({ length: 20 }, () => 9), 0, 0, 16, 127];
const NUMBERS = [...LEFT, ...RIGHT, 10, 0, -20];

function file(parts: readonly AdapterPart[], numbers: readonly number[]): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(parts)}\n`), Buffer.from(Int8Array.from(numbers))]);
}

describe('Adapter', () => {
  const adapter = new Adapter(file(PARTS, NUMBERS));

  it('adds the product of two matrices to a weight', () => {
    const weight = Float32Array.of(1, 1, 1, 1, 0, 0, 0, 0);
    adapter.addTo('matrix', weight);
    const expected = [2, 1, 5, 30.75, -1, -4, 20, 2];
    expected.forEach((value, at) => expect(weight[at]).toBeCloseTo(value, 1));
  });

  it('adds numbers as they are to a bias', () => {
    const bias = Float32Array.of(0, 1, 2);
    adapter.addTo('bias', bias);
    expect([...bias]).toEqual([1, 1, 0]);
  });

  it('leaves other weights alone', () => {
    const weight = Float32Array.of(1, 2);
    adapter.addTo('embeddings', weight);
    expect([...weight]).toEqual([1, 2]);
  });

  it('has another version where any number differs', () => {
    const again = new Adapter(file(PARTS, NUMBERS));
    const other = new Adapter(file(PARTS, [...NUMBERS.slice(0, -1), 0]));
    expect(again.version).toBe(adapter.version);
    expect(other.version).not.toBe(adapter.version);
  });
});
