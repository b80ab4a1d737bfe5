import { describe, expect, test } from '@jest/globals';
import { soundKey, spokenKey } from '../../../../src/language/en/search/sounds.ts';

describe('words that sound alike have one key', () => {
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
