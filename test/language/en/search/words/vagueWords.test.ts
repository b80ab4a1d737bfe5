import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../../../../src/article/read.ts';
import { attribute } from '../../../../../src/attribution/attribute.ts';
import { isVague } from '../../../../../src/language/en/search/words/vagueWords.ts';
import { buildIndex, readFor } from '../../../../../src/search/search.ts';

describe('isVague', () => {
  test.each(['volume', 'amount', 'level', 'news', 'details', 'status', 'reason'])(
    '%s adds little',
    (word) => {
      expect(isVague(word)).toBe(true);
    },
  );

  test.each(['trade', 'bridge', 'price', 'vote', 'volumes of poetry', 'Volume', ''])(
    '%s says something',
    (word) => {
      expect(isVague(word)).toBe(false);
    },
  );
});

test.each([
  ['trade volume', ['trade'], 'Trade with Lisk fell.'],
  ['trade volume', ['trade', 'volume'], 'Trade with Lisk fell, in volume and in value.'],
  ['bridge news', ['bridge'], 'The bridge is shut.'],
])('"%s" asks for %j where the article says: %s', (question, words, text) => {
  const index = buildIndex([attribute(readArticle({ id: 'a', text }))]);
  expect(readFor(index, question).terms.map(({ word }) => word)).toEqual(words);
});
