import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { numbersIn } from '../../../../src/language/en/search/numbers.ts';

const tokensOf = (text: string) => numbersIn(text.split(' ')).map(({ token }) => token);

describe('a number has one spelling', () => {
  test.each([
    ['240bn', ['#240000000000']],
    ['3 constructor titles', ['#3']],
    ['240 billion dollar', ['#240000000000']],
    ['240000000000', ['#240000000000']],
    ['4.2 million people', ['#4200000']],
    ['4200000', ['#4200000']],
    ['twelve', ['#12']],
    ['12', ['#12']],
    ['a dozen ships', ['#12']],
    ['twenty one days', ['#21']],
    ['two hundred and fifty', ['#250']],
    ['three hundred thousand', ['#300000']],
    ['one million two hundred thousand', ['#1200000']],
    ['five and six', ['#5', '#6']],
    ['two three', ['#2', '#3']],
    ['in 2000 twenty people', ['#2000', '#20']],
    ['a hundred and counting', ['#100']],
    ['the third of may', ['#3th']],
    ['3rd', ['#3th']],
    ['twenty first', ['#21th']],
    ['21st', ['#21th']],
    ['1990s', []],
    ['the x86 chip', []],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });
});

describe('a unit has one spelling', () => {
  test.each([
    ['40 percent', ['#40']],
    ['40 per cent', ['#40', 'percent']],
    ['10 km', ['#10', 'kilometre']],
    ['per person', []],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });
});

test('numbers are told with the words that spell them', () => {
  expect(numbersIn(['about', 'twenty', 'one', 'per', 'cent'])).toEqual([
    { from: 1, to: 3, token: '#21' },
    { from: 3, to: 5, token: 'percent' },
  ]);
});

test('mentions lie within the words, in order and apart, whatever the words are', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('twenty', 'two', 'hundred', 'and', 'million', '5', '3rd', 'per', 'cent'),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      let end = 0;
      for (const { from, to } of numbersIn(words)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(words.length);
    }),
  );
});
