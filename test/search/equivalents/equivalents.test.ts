import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ENGLISH } from '../../../src/language/en/index.ts';
import { Equivalents } from '../../../src/search/equivalents/equivalents.ts';

const equivalents = new Equivalents(
  [
    ['European Space Agency', 'ESA'],
    ['Oakhaven Water Board', 'the Board', 'OWB'],
  ],
  ENGLISH.search.untelling,
);

/** What may stand for the word at a place of a text, best first. */
function wordsFor(text: string, place: number): string[] {
  const found = equivalents.of(text.split(' '), ENGLISH.search)[place] ?? [];
  return found.toSorted((a, b) => b.weight - a.weight).map(({ word }) => word);
}

describe('countries, their people and their capitals stand for each other', () => {
  test.each([
    ['did china send it', 1, 'chinese'],
    ['what do chinese officials say', 2, 'china'],
    ['what does beijing want', 2, 'china'],
    ['what does beijing want', 2, 'chinese'],
    ['who leads russia', 2, 'moscow'],
    ['what did the kremlin say', 3, 'russian'],
    ['how many americans came', 2, 'states'],
    ['what did the united states do', 3, 'american'],
    ['what did the united states do', 4, 'washington'],
    ['where is the uk', 3, 'british'],
    ['what did south korea say', 2, 'seoul'],
    ['what did turkey say', 2, 'turkish'],
    ['what did kyiv say', 2, 'kiev'],
  ])('%s [%i]: %s', (text, place, word) => {
    expect(wordsFor(text, place)).toContain(word);
  });
});

describe('other words have no equivalents', () => {
  test.each([
    ['what did the states do', 3],
    ['who is the king', 3],
    ['', 0],
  ])('%s [%i]', (text, place) => {
    expect(wordsFor(text, place)).toEqual([]);
  });
});

test('a name stands nearer than its people, and they nearer than its capital', () => {
  expect(wordsFor('prc', 0)).toEqual(['china', 'chinese', 'beijing']);
});

test('aliases of the front matter stand for each other, word by word', () => {
  expect(wordsFor('who runs esa', 2)).toEqual(['european', 'space', 'agency']);
  expect(wordsFor('who runs the european space agency', 4)).toEqual(['esa']);
  expect(wordsFor('who runs owb', 2)).toEqual(['board', 'oakhaven', 'water']);
});

test('weights lie between 0 and 1, whatever the aliases and words are', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string())), fc.array(fc.string()), (aliases, words) => {
      const found = new Equivalents(aliases).of(words, ENGLISH.search);
      expect(found).toHaveLength(words.length);
      for (const { weight } of found.flat()) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThan(1);
      }
    }),
    { numRuns: 30 },
  );
});
