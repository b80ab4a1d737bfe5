import { describe, expect, test } from '@jest/globals';
import { findNameRuns } from '../../../src/search/names/nameRuns.ts';
import { tokenize } from '../../../src/text/tokens.ts';

describe('findNameRuns', () => {
  test.each([
    ['the envoy Li Hui spoke', ['Li Hui']],
    ['the Bank of Lisk and Ursula von der Leyen', ['Bank of Lisk', 'Ursula von der Leyen']],
    ['Yesterday, Ann Lee met J. R. Quist', ['Yesterday', 'Ann Lee', 'J. R. Quist']],
    ["Lisk's Harbour", ["Lisk's", 'Harbour']],
    ['China and Hong Kong', ['China', 'Hong Kong']],
    ['a word of nobody', []],
  ])('finds the names of "%s"', (text, names) => {
    const runs = findNameRuns(text, tokenize(text));
    expect(runs.map(({ tokens }) => text.slice(tokens[0]!.start, tokens.at(-1)!.end))).toEqual(names);
  });

  test('tells which run opens the text', () => {
    const text = 'Allegations against Ann';
    expect(findNameRuns(text, tokenize(text)).map(({ isFirst }) => isFirst)).toEqual([true, false]);
  });
});
