import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { typoDistance } from '../../../src/search/spelling/distance.ts';

test.each([
  ['rusia', 'russia', 'fusia', 'a letter not doubled is nearer than another letter'],
  ['recieve', 'receive', 'relieve', 'a swap is nearer than another letter'],
  ['qwality', 'quality', 'duality', 'a like sound is nearer than another letter'],
  ['nodel', 'model', 'godel', 'a neighbour on the keyboard is nearer than another key'],
  ['chna', 'china', 'dna', 'a letter left out is nearer than two slips'],
])('%s is nearer to %s than to %s: %s', (typo, near, far) => {
  expect(typoDistance(typo, near)).toBeLessThan(typoDistance(typo, far));
});

test('a word is at no distance from itself, and at some from any other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(typoDistance(one, one)).toBe(0);
      expect(typoDistance(one, `${one}${other}x`)).toBeGreaterThan(0);
    }),
  );
});

test('a limit changes no distance below it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 's', 't'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = typoDistance(one, other);
      expect(typoDistance(one, other, 2)).toBe(distance > 2 ? Infinity : distance);
    }),
  );
});
