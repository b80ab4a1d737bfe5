import { expect, test } from '@jest/globals';
import { deniesAt } from '../../../../src/language/en/claims/denials.ts';

test.each([
  ['it is not so', 'not'],
  ["they didn't pay", "didn't"],
  ['nobody left', 'nobody'],
  ['they refused to pay', 'refused'],
  ['he denied that he knew', 'denied'],
  ['she denies having known', 'denies'],
])('in "%s" it is "%s" that denies', (text, word) => {
  const words = text.split(' ');
  expect(words.map((_, place) => deniesAt(words, place))).toEqual(words.map((other) => other === word));
});

test.each(['not only this', 'no fewer than forty', 'they refused the offer', 'he denied bail', 'it is so'])(
  'in "%s" nothing denies what follows',
  (text) => {
    const words = text.split(' ');
    expect(words.some((_, place) => deniesAt(words, place))).toBe(false);
  },
);
