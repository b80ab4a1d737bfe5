import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import porter2 from 'wink-porter2-stemmer';
import { ENDINGS, familyOf } from '../../../../../src/language/en/search/words/families.ts';

describe('words made of one another are one family', () => {
  test.each(ENDINGS)('%s leaves "%s" of the first one: %s', (ending, _, example) => {
    const [first = '', ...others] = example.split(', ');
    expect(porter2(first)).toMatch(ending);
    for (const other of others) expect(familyOf(other)).toBe(familyOf(first));
  });

  test.each([
    ['export', 'exporter', 'exporting'],
    ['threat', 'threaten', 'threatened'],
    ['create', 'creation', 'creators'],
    ['sell', 'sold', 'sales', 'sellers'],
    ['grow', 'grew', 'growth'],
    ['invent', 'inventor', 'invention', 'inventive'],
    ['inform', 'information'],
    ['arrive', 'arrival'],
    ['treat', 'treatment'],
    ['resist', 'resistance', 'resistant'],
    ['modern', 'modernize', 'modernization'],
    ['farm', 'farmer', 'farming'],
    ['history', 'historic', 'historical'],
    ['violence', 'violent'],
    ['migrate', 'migration', 'migrants'],
    ['decide', 'decision'],
    ['strong', 'strength', 'strengthens'],
    ['die', 'died', 'death', 'dead'],
  ])('%s', (first, ...others) => {
    for (const other of others) expect(`${other}: ${familyOf(other)}`).toBe(`${other}: ${familyOf(first)}`);
  });
});

describe('words that only look alike are not', () => {
  test.each([
    ['bread', 'broad'],
    ['car', 'career'],
    ['police', 'policy'],
    ['tree', 'treaty'],
    ['base', 'bass'],
    ['organ', 'oregon'],
  ])('%s and %s', (one, other) => {
    expect(familyOf(one)).not.toBe(familyOf(other));
  });
});

test('any string has a family', () => {
  fc.assert(fc.property(fc.string(), (word) => expect(typeof familyOf(word)).toBe('string')));
});
