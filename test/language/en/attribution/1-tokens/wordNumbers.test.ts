import { expect, test } from '@jest/globals';
import { assert, constantFrom, nat, oneof, property, string, uniqueArray } from 'fast-check';
import { wordNumbers } from '../../../../../src/language/en/attribution/1-tokens/wordNumbers.ts';

test('it numbers words as an object does, those too that come later', () => {
  const words = uniqueArray(oneof(string({ maxLength: 3 }), constantFrom('constructor', '__proto__', '0')), {
    maxLength: 200,
  });
  assert(
    property(words, words, nat(200), (given, others, before) => {
      const list = given.slice(0, before);
      const numbers = wordNumbers(list);
      for (const word of given.slice(before)) {
        // As the tagger does it.
        numbers[word] = list.length;
        list.push(word);
      }
      expect(list.map((word) => numbers[word])).toEqual(list.map((_, number) => number));
      for (const word of others)
        expect(numbers[word]).toBe(given.includes(word) ? given.indexOf(word) : undefined);
    }),
  );
});
