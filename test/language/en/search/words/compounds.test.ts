import { describe, expect, test } from '@jest/globals';
import { headOfCompound } from '../../../../../src/language/en/search/words/compounds.ts';

describe('headOfCompound', () => {
  test.each<[string, string | null, string]>([
    ['microchips', 'chips', 'what it is a kind of'],
    ['railway', null, 'an end too short to tell'],
    ['warships', 'ships', 'what it is a kind of'],
    ['motorboat', 'boat', 'what it is a kind of'],
    ['cyberattack', 'attack', 'what it is a kind of'],
    ['rebuild', 'build', 'what it is a kind of'],
    ['nonsmokers', 'smokers', 'what it is a kind of'],
    ['newspaper', 'paper', 'what it is a kind of'],
    ['chips', null, 'no compound'],
    ['redo', null, 'an end too short to tell'],
    ['micro', null, 'a beginning alone'],
    ['', null, 'nothing'],
  ])('%s → %s: %s', (word, head) => {
    expect(headOfCompound(word)).toBe(head);
  });
});
