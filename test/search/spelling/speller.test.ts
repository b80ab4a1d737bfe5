import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { SPELLING } from '../../../src/language/en/search/words/lexicon.ts';
import { Speller } from '../../../src/search/spelling/speller.ts';
import { WordIndex } from '../../../src/search/spelling/wordIndex.ts';

const ARTICLE =
  'china provided satellite imagery russia officials receive the separate broad budget physics beijing hat ' +
  'government committee environment necessary parliament quist ferry license models threatened chinese';
const spellerOf = (counts: ReadonlyMap<string, number>) =>
  new Speller(new WordIndex(counts.keys()), (word) => counts.get(word) ?? 0);
const speller = spellerOf(new Map(ARTICLE.split(' ').map((word) => [word, 1])));

describe('a misspelt word is read as the word that was meant', () => {
  test.each([
    ['satelite', 'satellite', 'a letter not doubled'],
    ['imagry', 'imagery', 'a letter left out'],
    ['chna', 'china', 'a short name'],
    ['rusia', 'russia', 'a name'],
    ['bejing', 'beijing', 'a name'],
    ['recieve', 'receive', 'two letters swapped'],
    ['oficials', 'officials', 'a letter not doubled'],
    ['seperate', 'separate', 'a wrong vowel'],
    ['goverment', 'government', 'a letter not heard'],
    ['comittee', 'committee', 'a letter not doubled'],
    ['enviroment', 'environment', 'a letter not heard'],
    ['fizics', 'physics', 'as it sounds'],
    ['nodels', 'models', 'a slip on the keyboard, at the start'],
    ['prvoided', 'provided', 'two letters swapped'],
    ['threatend', 'threatened', 'a letter left out'],
    ['quisst', 'quist', 'a name that is no English word'],
    ['wat', 'what', 'a word that only English has'],
    ['teh', 'the', 'two letters swapped'],
  ])('%s → %s: %s', (typed, meant) => {
    expect(speller.correct(typed, SPELLING)).toBe(meant);
  });
});

test.each([
  ['beiging', true],
  ['beigin', false],
  ['quisst', true],
  ['brod', true],
  ['brd', false],
])('%s is one slip away from a word of the article: %s', (word, isNear) => {
  expect(speller.isNear(word)).toBe(isNear);
});

describe('a sound word stays', () => {
  test.each([
    ['bread', 'English, though "broad" is near'],
    ['china', 'in the article'],
    ['colour', 'British'],
    ['color', 'American'],
    ['paris', 'a name'],
    ['obama', 'a name'],
    ['who', 'a question word'],
    ['zyxqv', 'like nothing'],
    ['x86', 'not of letters'],
    ['no', 'too short'],
    ['', 'nothing'],
  ])('%s: %s', (word) => {
    expect(speller.correct(word, SPELLING)).toBeNull();
  });
});

test('of two words that are equally near, the more frequent one was meant', () => {
  const counts = new Map([
    ['zorbid', 1],
    ['zorbim', 50],
  ]);
  expect(spellerOf(counts).correct('zorbil', SPELLING)).toBe('zorbim');
});

test('any string may be asked for, and what comes back is another word', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('c', 'h', 'i', 'n', 'a', 't') })),
      (word) => {
        expect(speller.correct(word, SPELLING)).not.toBe(word);
      },
    ),
  );
});
