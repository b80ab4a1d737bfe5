import { describe, expect, test } from '@jest/globals';
import { ENGLISH } from '../../src/language/en/index.ts';
import { readWords } from '../../src/search/readWords.ts';

const spelt = (text: string) => readWords(text, ENGLISH.search).map(({ word }) => word);

describe('readWords', () => {
  test.each([
    ['US$240 billion', ['us', 'dollar', '#240000000000', 'billion']],
    ['$240bn', ['dollar', '#240000000000']],
    ['twelve', ['#12']],
    ['one of them', ['one', 'of', 'them']],
  ])('%p is %p', (text, words) => {
    expect(spelt(text)).toEqual(words);
  });

  test('a small "us" is no country, but "the us" is', () => {
    expect(spelt('they told us')).toEqual(['they', 'told', 'we']);
    expect(spelt('what did the us say')).toContain('us');
    expect(spelt('US officials')).toContain('us');
  });
});
