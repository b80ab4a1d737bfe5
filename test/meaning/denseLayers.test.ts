import { describe, expect, it } from '@jest/globals';
import { DenseLayers } from '../../src/meaning/denseLayers.ts';

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

describe('DenseLayers', () => {
  it.each([
    [1, 8, 4],
    [2, 16, 8],
    [3, 256, 768],
    [5, 1536, 512],
  ])('multiplies %d rows of %d inputs into %d outputs', (count, inputs, outputs) => {
    const layers = new DenseLayers();
    const others = layers.add(numbers(32, 7), numbers(4, 8));
    const weights = numbers(inputs * outputs, 1);
    const bias = numbers(outputs, 2);
    const layer = layers.add(weights, bias);
    const rows = numbers(count * inputs, 3);
    const exact = exactly(rows, weights, bias);
    layer(rows).forEach((value, at) => expect(Math.abs(value - exact[at]!)).toBeLessThan(0.05));
    // Passing rows through one layer leaves the weights of the other alone.
    const few = numbers(8, 9);
    const known = exactly(few, numbers(32, 7), numbers(4, 8));
    others(few).forEach((value, at) => expect(value).toBeCloseTo(known[at]!, 2));
  });

  it('gives the bias for rows of zeros', () => {
    const layer = new DenseLayers().add(numbers(32, 1), Float32Array.of(1, 2, 3, 4));
    expect([...layer(new Float32Array(8))]).toEqual([1, 2, 3, 4]);
  });
});
