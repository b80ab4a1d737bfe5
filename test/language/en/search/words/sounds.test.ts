import { describe, expect, test } from '@jest/globals';
import { RULES, soundKey, spokenKey, VOWELS } from '../../../../../src/language/en/search/words/sounds.ts';

describe('words that sound alike have one key', () => {
  test.each(RULES)('%s, which sounds like "%s", is the first that fits in: %s', (pattern, _, example) => {
    for (const word of example.split(', ')) {
      const at = word.search(pattern);
      const fitting = RULES.find(([other]) =>
        [...word.matchAll(new RegExp(other, 'g'))].some(({ index }) => index === at),
      );
      expect(fitting?.[0]).toBe(pattern);
    }
  });

  test.each([
    ['physics', 'fizics'],
    ['knight', 'nite'],
    ['write', 'rite'],
    ['quality', 'kwality'],
    ['science', 'sience'],
    ['special', 'speshal'],
    ['nation', 'nashun'],
    ['edge', 'ej'],
    ['psychology', 'sychologi'],
    ['satellite', 'satelite'],
    ['climb', 'clim'],
    ['walking', 'walkin'],
  ])('%s, %s', (word, heard) => {
    expect(soundKey(heard)).toBe(soundKey(word));
  });
});

describe('others have not', () => {
  test.each([
    ['china', 'chile'],
    ['model', 'medal s'],
    ['paper', 'taper'],
  ])('%s, %s', (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other));
  });
});

describe('spokenKey', () => {
  test.each(VOWELS)('%s is one sound, %s, in: %s', (pattern, _, example) => {
    const [one = '', other = ''] = example.toLowerCase().split(', ');
    for (const word of [one, other]) expect(word.search(pattern)).toBeGreaterThan(-1);
    expect(spokenKey(one)).toBe(spokenKey(other));
  });

  test.each([
    ['lee', 'li'],
    ['antony', 'anthony'],
    ['moore', 'mure'],
    ['blinken', 'blincken'],
    ['john', 'jon'],
    ['sarah', 'sara'],
    ['jerald', 'gerald'],
    ['moe', 'mo'],
  ])('%s sounds like %s', (one, other) => {
    expect(spokenKey(one)).toBe(spokenKey(other));
  });

  test.each([
    ['li', 'la'],
    ['hui', 'wei'],
    ['hui', 'hoi'],
    ['blinken', 'blanken'],
    ['jon', 'joan'],
    ['ahmed', 'omid'],
    ['cal', 'sal'],
  ])('%s does not sound like %s', (one, other) => {
    expect(spokenKey(one)).not.toBe(spokenKey(other));
  });
});
