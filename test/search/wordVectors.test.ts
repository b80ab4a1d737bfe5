import { expect, test } from '@jest/globals';
import { findVector, likeness } from '../../src/search/wordVectors.ts';

const alike = (left: string, right: string) => likeness(findVector(left), findVector(right));

test.each([
  ['shut', 'closed', 'honey'],
  ['doctor', 'physician', 'bridge'],
  ['cars', 'vehicles', 'mushrooms'],
])('%j is more like %j than like %j', (word, near, far) => {
  expect(alike(word, near)).toBeGreaterThan(alike(word, far) + 0.3);
});

test('a word is like itself, and an unknown word like none', () => {
  expect(alike('bridge', 'bridge')).toBeCloseTo(1, 5);
  expect(alike('bridge', 'xyzzyx')).toBe(0);
});
