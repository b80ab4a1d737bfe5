import { describe, expect, it } from '@jest/globals';
import {
  applyDenseLayer,
  fillDenseLayer,
  placeDenseLayer,
  placeDenseRoom,
} from '../../src/reader/denseLayer.ts';
import { Addresses, HAS_SUMS_OF_FOUR, Kernels, makeMemory } from '../../src/reader/kernels.ts';

/** Numbers between -1 and 1 that look random and are always the same. */
function numbers(count: number, seed: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.sin(seed + at * 12.9898) ** 3);
}

function begin(sums?: 2 | 4): {
  kernels: Kernels;
  put: (values: readonly number[]) => number;
  addresses: Addresses;
} {
  const kernels = new Kernels(makeMemory(20_000_000), sums);
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

/** Rows of numbers from -32 to 31, as a file has them. */
function pack(steps: readonly number[]): Uint8Array {
  const bits = steps.map((step) => (step + 32).toString(2).padStart(6, '0'));
  const fours = Array.from({ length: bits.length / 4 }, (_, at) => bits.slice(4 * at, 4 * at + 4));
  return Uint8Array.from(
    fours.flatMap((four) => {
      const joined = Number.parseInt(four.toReversed().join(''), 2);
      return [joined & 255, (joined >> 8) & 255, joined >> 16];
    }),
  );
}

/** What a dense layer makes of rows. */
function apply(
  sums: 2 | 4,
  rows: readonly (readonly number[])[],
  steps: readonly number[],
  scales: Float32Array,
  bias: Float32Array,
) {
  const { kernels, put, addresses } = begin(sums);
  const [inputs, outputs] = [rows[0]!.length, scales.length];
  const layer = placeDenseLayer(addresses, inputs, outputs);
  fillDenseLayer(kernels, layer, { packed: pack(steps), scales }, bias);
  const out = addresses.take(4 * (rows.length + 1) * outputs);
  const room = placeDenseRoom(addresses, rows.length, inputs);
  applyDenseLayer(kernels, layer, [put(rows.flat()), out], rows.length, room);
  return rows.map((_, row) => [...kernels.floats(out + 4 * row * outputs, outputs)]);
}

it('has sums of four from Node 22 on', () => {
  expect(HAS_SUMS_OF_FOUR).toBe(Number.parseInt(process.versions.node) >= 22);
});

(HAS_SUMS_OF_FOUR ? describe : describe.skip)('sums of two products and of four', () => {
  it.each([
    [1, 16],
    [3, 384],
    [7, 1536],
  ])('give the same for %d rows of %d inputs', (count, inputs) => {
    const steps = numbers(inputs * 12, 1).map((value) => Math.round(31 * value));
    const scales = Float32Array.from(numbers(12, 2));
    const rows = Array.from({ length: count }, (_, row) =>
      numbers(inputs, 4 + row).map((value) => 10 ** -row * value),
    );
    rows.push([...Array<number>(inputs - 1).fill(1e-42), 2e-42]);
    const [pairs, fours] = ([2, 4] as const).map((sums) => apply(sums, rows, steps, scales, scales));
    expect(fours).toEqual(pairs);
  });
});

describe.each(HAS_SUMS_OF_FOUR ? ([2, 4] as const) : ([2] as const))(
  'a dense layer, by sums of %d products',
  (sums) => {
    it.each([
      [1, 16, 4],
      [2, 32, 8],
      [3, 384, 1152],
      [5, 1536, 384],
    ])('multiplies %d rows of %d inputs into %d outputs', (count, inputs, outputs) => {
      const steps = numbers(inputs * outputs, 1).map((value) => Math.round(31 * value));
      const scales = Float32Array.from(numbers(outputs, 2), (value) => 0.01 + Math.abs(value));
      const bias = Float32Array.from(numbers(outputs, 3));
      const rows = Array.from({ length: count }, (_, row) =>
        numbers(inputs, 4 + row).map((value) => value + row),
      );
      const result = apply(sums, rows, steps, scales, bias);
      rows.forEach((row, place) => {
        // Inputs are as exact as 127 steps from the least to the largest allow.
        const low = Math.min(...row);
        const step = (Math.max(...row) - low) / 127;
        const rounded = row.map((value) => low + step * Math.round((value - low) / step));
        for (let output = 0; output < outputs; output++) {
          const exact = scales[output]! * dot(rounded, steps.slice(output * inputs, (output + 1) * inputs));
          const off = Math.abs(result[place]![output]! - exact - bias[output]!);
          expect(off).toBeLessThan(1e-5 * inputs * scales[output]! + 2 * step * scales[output]! * 31);
        }
      });
    });

    it('gives what a row of the same numbers stands for, and stays whole with the largest', () => {
      const rows = [0, 1, -2].map((value) => Array<number>(1536).fill(value));
      const wide = [0, ...Array<number>(1535).fill(127)];
      const bias = Float32Array.of(1, 2, 3, 4);
      const steps = [31, 31, -31, -32].flatMap((step) => Array<number>(1536).fill(step));
      const result = apply(sums, [...rows, wide], steps, Float32Array.of(1, 1, 1, 1), bias);
      const wanted = [0, 1536, -2 * 1536, 127 * 1535].map((sum) => [
        31 * sum + 1,
        31 * sum + 2,
        -31 * sum + 3,
        -32 * sum + 4,
      ]);
      expect(result).toEqual(wanted);
    });
  },
);

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
