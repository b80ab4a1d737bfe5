import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { WordIndex } from '../../../src/search/spelling/wordIndex.ts';

const index = new WordIndex(['china', 'chile', 'chin', 'satellite', 'imagery', 'a', '']);

test('the words that share most letter pairs come first', () => {
  expect(index.similar('chinna')[0]).toBe('china');
  expect(index.similar('satelite')).toEqual(['satellite']);
});

test('words of another length, or without a letter pair in common, are not found', () => {
  expect(index.similar('chinaware')).toEqual([]);
  expect(index.similar('zzzz')).toEqual([]);
});

test('a word with one slip finds what it was', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    minLength: 4,
    maxLength: 12,
  });
  fc.assert(
    fc.property(word, fc.nat(), (right, at) => {
      const place = at % right.length;
      const dropped = right.slice(0, place) + right.slice(place + 1);
      expect(new WordIndex([right, 'another', 'words']).similar(dropped)).toContain(right);
    }),
  );
});

test('few words are found, however many look alike', () => {
  const words = Array.from({ length: 4 ** 6 }, (_, number) => number.toString(4).padStart(6, '0'));
  expect(new WordIndex(words).similar('01230').length).toBe(40);
});

const byAlphabet = (one: string, other: string) => (one < other ? -1 : 1);

test('what is found in an order of its own does not depend on what came first or was looked for in between', () => {
  const words = Array.from({ length: 600 }, (_, number) => number.toString(3).padStart(6, '0'));
  const growing = new WordIndex([], byAlphabet);
  for (const word of words.toReversed()) {
    growing.add(word);
    growing.similar('001021');
  }
  for (const word of ['001021', '01210', '0212121', '222'])
    expect(growing.similar(word)).toEqual(new WordIndex(words, byAlphabet).similar(word));
});

test('what the first search needs can be made before it in portions, one for each length of words', () => {
  const words = ['china', 'chile', 'chin', 'satellite'];
  const prepared = new WordIndex(words);
  expect([...prepared.prepare()]).toHaveLength(3);
  prepared.add('chiny');
  expect(prepared.similar('chinna')).toEqual(new WordIndex([...words, 'chiny']).similar('chinna'));
});
