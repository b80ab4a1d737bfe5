import { expect, test } from '@jest/globals';
import { Embeddings } from '../../src/meaning/embeddings.ts';

test('gives the vectors back to within a step of their largest number', () => {
  const embeddings = new Embeddings(3, 4);
  embeddings.set(1, Float32Array.of(0.5, -1, 0.25, 0, 100, 50, -3, 7));
  const target = Float32Array.of(9, 1, 1, 1, 1);
  embeddings.addTo(target, 1, 1, 2);
  [9, 2, -1, 1.5, 1].forEach((value, at) => expect(Math.abs(target[at]! - value)).toBeLessThan(2 / 127));
  target.fill(0);
  embeddings.addTo(target, 0, 2, 1);
  [100, 50, -3, 7].forEach((value, at) => expect(Math.abs(target[at]! - value)).toBeLessThan(100 / 127));
});

test('a vector of zeros stays one', () => {
  const embeddings = new Embeddings(1, 2);
  embeddings.set(0, Float32Array.of(0, 0));
  const target = new Float32Array(2);
  embeddings.addTo(target, 0, 0, 1);
  expect([...target]).toEqual([0, 0]);
});
