import { describe, expect, it } from '@jest/globals';
import {
  applyDenseLayer,
  fillDenseLayer,
  placeDenseLayer,
  placeDenseRoom,
} from '../../src/reader/denseLayer.ts';
import { Addresses, Kernels, makeMemory } from '../../src/reader/kernels.ts';

/** Numbers between -1 and 1 that look random and are always the same. */
function numbers(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.sin(seed + at * 12.9898) ** 3);
}

function begin(): { kernels: Kernels; put: (values: readonly number[]) => number; addresses: Addresses } {
  const kernels = new Kernels(makeMemory(20_000_000));
  const addresses = new Addresses();
  const put = (values: readonly number[]) => {
    const address = addresses.take(4 * values.length);
    kernels.floats(address, values.length).set(values);
    return address;
  };
  return { kernels, put, addresses };
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * right[at]!, 0);
}

/** What the definition says of one head and one text: softmax(Q Kᵀ / √size) V. */
function attendExactly(queries: number[][], keys: number[][], values: number[][]): number[][] {
  return queries.map((query) => {
    const fits = keys.map((key) => Math.exp(dot(query, key) / Math.sqrt(query.length)));
    const sum = fits.reduce((total, fit) => total + fit, 0);
    return query.map((_, at) =>
      values.reduce((total, value, row) => total + (fits[row]! / sum) * value[at]!, 0),
    );
  });
}

describe('a dense layer', () => {
  it.each([
    [1, 8, 4],
    [2, 16, 8],
    [3, 384, 1152],
    [5, 1536, 384],
  ])('multiplies %d rows of %d inputs into %d outputs', (rows, inputs, outputs) => {
    const { kernels, put, addresses } = begin();
    const layer = placeDenseLayer(addresses, inputs, outputs);
    const steps = Int8Array.from(numbers(inputs * outputs, 1), (value) => 127 * value);
    const scales = Float32Array.from(numbers(outputs, 2), (value) => 0.01 + Math.abs(value));
    const bias = Float32Array.from(numbers(outputs, 3));
    fillDenseLayer(kernels, layer, { steps, scales, bias });
    const given = numbers(rows * inputs, 4);
    const out = addresses.take(4 * (rows + 1) * outputs);
    const room = placeDenseRoom(addresses, rows, inputs);
    applyDenseLayer(kernels, layer, [put(given), out], rows, room);
    const result = kernels.floats(out, rows * outputs);
    for (let at = 0; at < rows * outputs; at++) {
      const [row, column] = [Math.floor(at / outputs), at % outputs];
      const weights = [...steps.subarray(column * inputs, (column + 1) * inputs)];
      const sum = dot(given.slice(row * inputs, (row + 1) * inputs), weights);
      const exact = sum * scales[column]! + bias[column]!;
      // A number of the sum is at most half a step of the inputs off.
      const most = (inputs * 127 * scales[column]!) / 11_000 / 2;
      expect(Math.abs(result[at]! - exact)).toBeLessThan(most);
    }
  });

  it('gives the bias for a row of zeros, and stays whole with the largest numbers', () => {
    const { kernels, put, addresses } = begin();
    const layer = placeDenseLayer(addresses, 1536, 4);
    const weights = { steps: new Int8Array(1536 * 4).fill(127), scales: Float32Array.of(1, 1, 1, 1) };
    fillDenseLayer(kernels, layer, { ...weights, bias: Float32Array.of(1, 2, 3, 4) });
    const rows = put([...Array<number>(1536).fill(0), ...Array<number>(1536).fill(1)]);
    const out = addresses.take(4 * 2 * 4);
    const room = placeDenseRoom(addresses, 2, 1536);
    applyDenseLayer(kernels, layer, [rows, out], 2, room);
    const result = kernels.floats(out, 8);
    expect([...result.subarray(0, 4)]).toEqual([1, 2, 3, 4]);
    [1, 2, 3, 4].forEach((bias, at) => expect(result[4 + at]).toBeCloseTo(1536 * 127 + bias, 0));
  });
});

describe('attention', () => {
  it.each([
    { rows: 1, size: 16 },
    { rows: 5, size: 16 },
    { rows: 8, size: 32 },
    { rows: 97, size: 32 },
  ])('lets $rows rows attend to each other, by a head of $size', ({ rows, size }) => {
    const { kernels, put, addresses } = begin();
    const parts = [1, 2, 3].map((seed) =>
      Array.from({ length: rows }, (_, row) => numbers(size, seed * 100 + row).map((value) => 4 * value)),
    );
    const [queries, keys, values] = parts;
    const at = put(queries!.flatMap((query, row) => [...query, ...keys![row]!, ...values![row]!]));
    const out = addresses.take(4 * rows * size);
    const shares = addresses.take(2 * (4 * rows + 16));
    const stride = 12 * size;
    kernels.attend(at, at + 4 * size, at + 8 * size, stride, out, 4 * size, shares, rows, rows, size);
    const result = kernels.floats(out, rows * size);
    attendExactly(queries!, keys!, values!)
      .flat()
      .forEach((value, place) => expect(result[place]).toBeCloseTo(value, 4));
  });

  it('is not lost where one key fits far better than the others', () => {
    const { kernels, put, addresses } = begin();
    const at = put([20, 20, 1, 20, -20, 2].flatMap((value) => Array<number>(16).fill(value)));
    const out = addresses.take(4 * 2 * 16);
    kernels.attend(at, at + 64, at + 128, 192, out, 64, addresses.take(64), 2, 2, 16);
    expect([...kernels.floats(out, 32)]).toEqual(Array<number>(32).fill(1));
  });
});

describe('gelu', () => {
  it('weighs each number by the normal distribution', () => {
    const { kernels, put } = begin();
    // Tables of the normal distribution.
    const known = [
      [0, 0.5],
      [1, 0.841344746],
      [-1, 0.158655254],
      [2, 0.977249868],
      [-3, 0.001349898],
      [0.1, 0.539827837],
      [50, 1],
      [-50, 0],
    ];
    const at = put(known.map(([x]) => x!));
    kernels.gelu(at, known.length);
    known.forEach(([x, share], place) => {
      expect(kernels.floats(at, known.length)[place]).toBeCloseTo(x! * share!, 5);
    });
  });
});

describe('addAndNormalise', () => {
  it('adds rows, and brings each to mean 0 and variance 1 before it scales and shifts it', () => {
    const { kernels, put } = begin();
    const at = put([1, 2, 3, 4, 10, 10, 10, 10]);
    const added = put([0, 0, 0, 0, -5, 5, -5, 5]);
    kernels.addAndNormalise(at, added, put([1, 1, 1, 2]), put([0, 0, 0, 10]), 2, 4, 1e-12);
    const unit = 1 / Math.sqrt(1.25);
    [-1.5 * unit, -0.5 * unit, 0.5 * unit, 3 * unit + 10, -1, 1, -1, 12].forEach((value, place) =>
      expect(kernels.floats(at, 8)[place]).toBeCloseTo(value, 5),
    );
  });
});
