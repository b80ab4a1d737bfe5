import { expect, test } from '@jest/globals';
import { makeAttention } from '../../src/meaning/attention.ts';
import { Kernels } from '../../src/meaning/kernels.ts';

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

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * right[at]!, 0);
}

test.each([
  { lengths: [1], heads: 1, size: 4 },
  { lengths: [3, 1, 5], heads: 2, size: 8 },
  { lengths: [2, 0, 2], heads: 4, size: 4 },
  { lengths: [], heads: 2, size: 4 },
])('texts of $lengths rows attend to themselves, by $heads heads', ({ lengths, heads, size }) => {
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const width = heads * size;
  const kernels = new Kernels(100_000);
  const projected = kernels.take(count * 3 * width);
  projected.forEach((_, at) => (projected[at] = 2 * Math.sin(1 + at * 12.9898)));
  const result = makeAttention(kernels, heads)(projected, lengths);

  expect(result).toHaveLength(count * width);
  let first = 0;
  for (const length of lengths) {
    const rows = Array.from({ length }, (_, row) => first + row);
    for (let head = 0; head < heads; head++) {
      const [queries, keys, values] = [0, 1, 2].map((part) =>
        rows.map((row) => {
          const start = (3 * row + part) * width + head * size;
          return [...projected.subarray(start, start + size)];
        }),
      );
      attendExactly(queries!, keys!, values!).forEach((exact, at) => {
        const start = (first + at) * width + head * size;
        exact.forEach((value, place) => expect(result[start + place]).toBeCloseTo(value, 4));
      });
    }
    first += length;
  }
});
