import { expect, test } from '@jest/globals';
import { assert, property, stringMatching, uniqueArray } from 'fast-check';
import { SortedWords } from '../../src/text/sortedWords.ts';

const WORD = stringMatching(/^[a-z'é]{1,6}$/u);

test('a word is found if it is one of the words', () => {
  assert(
    property(uniqueArray(WORD, { minLength: 1 }), WORD, (words, other) => {
      const sorted = words.toSorted((one, two) => (one < two ? -1 : 1));
      const half = Math.ceil(sorted.length / 2);
      const lines = [sorted.slice(0, half), sorted.slice(half)].filter((some) => some.length > 0);
      const known = new SortedWords(lines.map((some) => some.join(' ')));
      expect([...known]).toEqual(sorted);
      expect(sorted.every((word) => known.has(word))).toBe(true);
      expect(known.has(other)).toBe(words.includes(other));
    }),
  );
});

test('nothing is found among no words', () => {
  expect(new SortedWords([]).has('a')).toBe(false);
});
