import { describe, expect, test } from '@jest/globals';
import { SPELLING } from '../../../src/language/en/search/words/lexicon.ts';
import { loadSlipModel } from '../../../src/search/models.ts';
import { SIGNS, slipOdds } from '../../../src/search/spelling/slipOdds.ts';

const model = loadSlipModel();
const odds = (typed: string, meant: string, isInArticles: boolean) =>
  slipOdds({ typed, meant, isInArticles, spelling: SPELLING }, model.weights);

describe('slipOdds', () => {
  test.each([
    ['goverment', 'government', false, 'long, and one letter off'],
    ['teh', 'the', true, 'short, but in every sentence'],
    ['seperate', 'separate', true, 'a vowel'],
    ['oficials', 'officials', true, 'a letter not doubled'],
  ])('%s is a slip of %s (in the articles: %s): %s', (typed, meant, isInArticles) => {
    expect(odds(typed, meant, isInArticles)).toBeGreaterThan(model.inNamePlace);
  });

  test.each([
    ['aslak', 'alas', false, 'short, and two letters off'],
    ['bram', 'bran', false, 'short, and a word that few use'],
    ['struyk', 'struck', false, 'two letters off'],
    ['teague', 'league', true, 'another first letter'],
    ['thorne', 'throne', false, 'a word that few use'],
  ])('%s is no slip of %s (in the articles: %s): %s', (typed, meant, isInArticles) => {
    expect(odds(typed, meant, isInArticles)).toBeLessThan(model.inNamePlace);
  });

  test('a word of the articles is rather meant than one that they do not have', () => {
    expect(odds('harbor', 'harbour', true)).toBeGreaterThan(odds('harbor', 'harbour', false));
  });

  test('has learned a weight for each of its signs, and no other', () => {
    expect(Object.keys(model.weights)).toEqual([...SIGNS.map(({ name }) => name), 'bias']);
  });

  test('asks for more where a name may stand', () => {
    expect(model.inNamePlace).toBeGreaterThan(model.uncased);
    expect(model.uncased).toBeGreaterThanOrEqual(model.cased);
  });
});
