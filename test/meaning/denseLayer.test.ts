import { describe, expect, it } from '@jest/globals';
import { makeDenseLayer } from '../../src/meaning/denseLayer.ts';
import { Kernels } from '../../src/meaning/kernels.ts';

/** Numbers between -1 and 1 that look random and are always the same. */
function numbers(count: number, seed: number): Float32Array {
  return Float32Array.from({ length: count }, (_, at) => Math.sin(seed + at * 12.9898) ** 3);
}

function exactly(rows: Float32Array, weights: Float32Array, bias: Float32Array): number[] {
  const outputs = bias.length;
  const inputs = weights.length / outputs;
  return Array.from({ length: (rows.length / inputs) * outputs }, (_, at) => {
    const row = Math.floor(at / outputs);
    const column = at % outputs;
    let sum = bias[column]!;
    for (let input = 0; input < inputs; input++)
      sum += rows[row * inputs + input]! * weights[input * outputs + column]!;
    return sum;
  });
}

describe('makeDenseLayer', () => {
  it.each([
    [1, 8, 4],
    [2, 16, 8],
    [3, 256, 768],
    [5, 1536, 512],
  ])('multiplies %d rows of %d inputs into %d outputs', (count, inputs, outputs) => {
    const kernels = new Kernels(100_000);
    const others = makeDenseLayer(kernels, numbers(32, 7), numbers(4, 8));
    const weights = numbers(inputs * outputs, 1);
    const bias = numbers(outputs, 2);
    const layer = makeDenseLayer(kernels, weights, bias);
    const rows = numbers(count * inputs, 3);
    const exact = exactly(rows, weights, bias);
    layer(place(rows, kernels)).forEach((value, at) =>
      expect(Math.abs(value - exact[at]!)).toBeLessThan(0.05),
    );
    // Passing rows through one layer leaves the weights of the other alone.
    const few = numbers(8, 9);
    const known = exactly(few, numbers(32, 7), numbers(4, 8));
    others(place(few, kernels)).forEach((value, at) => expect(value).toBeCloseTo(known[at]!, 2));
  });

  it('gives the bias for rows of zeros, and nothing for no rows', () => {
    const kernels = new Kernels(1000);
    const layer = makeDenseLayer(kernels, numbers(32, 1), Float32Array.of(1, 2, 3, 4));
    expect([...layer(place(new Float32Array(8), kernels))]).toEqual([1, 2, 3, 4]);
    expect(layer(place(new Float32Array(), kernels))).toHaveLength(0);
  });
});

function place(rows: Float32Array, kernels: Kernels): Float32Array {
  const placed = kernels.take(rows.length);
  placed.set(rows);
  return placed;
}
