import { expect, test } from '@jest/globals';
import { passagesThatMatch } from '../../src/reply/passagesThatMatch.ts';
import { matchOf } from './samples.ts';

const scored = (...scores: number[]) => scores.map((score) => ({ ...matchOf('The ferry stops.'), score }));

test.each([
  ['nothing', [], []],
  ['the answer alone, whatever its score', [-40], [-40]],
  ['what is nearly as likely', [3, 2.5, -1], [3, 2.5, -1]],
  ['but not what is 200 times less likely', [3, -2.2, -2.4, -20], [3, -2.2]],
])('%s', (_what, scores, shown) => {
  expect(passagesThatMatch(scored(...scores)).map(({ score }) => score)).toEqual(shown);
});
