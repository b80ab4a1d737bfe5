import { expect, test } from '@jest/globals';
import { cosines } from '../../src/meaning/cosines.ts';

test('cosines compares a vector with each of many', () => {
  const result = cosines(Float32Array.of(0.6, 0.8), Float32Array.of(0.6, 0.8, 1, 0, -0.8, 0.6));
  [1, 0.6, 0].forEach((cosine, at) => expect(result[at]).toBeCloseTo(cosine, 6));
  expect(cosines(Float32Array.of(1), new Float32Array())).toHaveLength(0);
});
