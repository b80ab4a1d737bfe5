import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findPassage, isOfGone, passageKey } from '../../src/lookup/passageKey.ts';
import { articleOf, matchOf } from '../reply/samples.ts';

const SENTENCE = 'The ferry stops in November, said Dana Wren.';

describe('a passage in a button', () => {
  const match = matchOf(SENTENCE, { bold: ['ferry', 'November'] });

  test('is found again, with the words that matched', () => {
    const found = findPassage([articleOf([match])], passageKey(match));
    expect(found?.quote).toBe(SENTENCE);
    expect(found?.passage).toBe(match.passage);
    expect(found?.terms).toEqual(match.terms);
  });

  test('is not found when the article says something else there', () => {
    const changed = articleOf([matchOf(SENTENCE.replace('November', 'December'))]);
    expect(findPassage([changed], passageKey(match))).toBeNull();
  });

  test('is not found when it has moved', () => {
    expect(findPassage([articleOf([matchOf(SENTENCE, { start: 41 })])], passageKey(match))).toBeNull();
  });

  test('is not found when the article is gone', () => {
    expect(findPassage([{ ...articleOf([match]), id: 'other' }], passageKey(match))).toBeNull();
    expect(findPassage([], passageKey(match))).toBeNull();
  });

  test('tells an article that is gone from one that has changed', () => {
    const changed = articleOf([matchOf(SENTENCE.replace('November', 'December'))]);
    expect(isOfGone([changed], passageKey(match))).toBe(false);
    expect(isOfGone([{ ...changed, id: 'other' }], passageKey(match))).toBe(true);
    expect(isOfGone([], 'no key')).toBe(false);
  });

  test('fits into a custom_id however many words matched, and in an article of any size', () => {
    const words = Array.from({ length: 80 }, (_, place) => `word${place}`);
    const long = matchOf(words.join(' and '), { bold: words, start: 30_000_000 });
    const key = passageKey(long);
    expect(key.length).toBeLessThanOrEqual(80);
    expect(key).toMatch(/^[\w.-]+$/);
    expect(passageKey({ ...long, terms: [] }).length).toBeLessThanOrEqual(80);
  });

  test.each(['', 'x', 'aaaaaaaa.zz.bbbbbbbb.', `${passageKey(match)}!`, passageKey(match).replace('.', ':')])(
    '%j is no passage',
    (key) => {
      expect(findPassage([articleOf([match])], key)).toBeNull();
    },
  );

  test('whatever the key, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(findPassage([articleOf([match])], key)).toBeNull();
      }),
    );
  });
});
