import { expect, test } from '@jest/globals';
import { ASKED, asksWhether } from '../../../../src/language/en/claims/askingWhether.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];

test.each([
  ...ASKED,
  'Wait, is any of this actually true?',
  'can anyone please verify this quote',
  'true or false',
])('%j only asks whether it is so', (text) => {
  expect(asksWhether(wordsOf(text))).toBe(true);
});

test.each([
  'this is fake',
  'did the mayor resign',
  'did she say that she lied',
  'can someone pay for this',
  'nobody checked this',
  'is this bridge closed',
  'true',
])('%j states or asks something else', (text) => {
  expect(asksWhether(wordsOf(text))).toBe(false);
});
