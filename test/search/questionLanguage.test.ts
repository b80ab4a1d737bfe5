import { describe, expect, it } from '@jest/globals';
import { ENGLISH } from '../../src/language/en/index.ts';
import type { SearchLanguage } from '../../src/language/search.ts';
import { wordSet } from '../../src/language/wordList.ts';
import { questionLanguage } from '../../src/search/questionLanguage.ts';

const english = ENGLISH.search;
const french: SearchLanguage = { ...english, isStopWord: (word) => wordSet('qui que le la de').has(word) };

/** Two articles in English and one in French, of two passages each. */
const index = { languages: [english, french, english], articleOf: Uint32Array.from([0, 0, 1, 1, 2, 2]) };
const all = { from: 0, to: 6 };

describe('a question is in the language', () => {
  it.each([
    ['of the only article that it is put to', { from: 2, to: 4 }, 'Who runs the harbour?', french],
    ['of its little words, of several articles', all, 'Qui dirige le port de Norhavn?', french],
    ['of its little words, also where they are those of most', all, 'Who runs the harbour?', english],
    ['of most articles where it has none', all, 'Norhavn?', english],
  ])('%s', (_, range, question, language) => {
    expect(questionLanguage(index, range, question)).toBe(language);
  });

  it('that knows nothing, where there is no article', () => {
    const empty = { languages: [], articleOf: new Uint32Array() };
    expect(questionLanguage(empty, { from: 0, to: 0 }, 'Who?').isStopWord('who')).toBe(false);
  });
});
