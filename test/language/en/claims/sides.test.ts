import { expect, test } from '@jest/globals';
import { meaningOf, sideAt } from '../../../../src/language/en/claims/sides.ts';

const sideOf = (text: string, word: string) => {
  const words = text.split(' ');
  return sideAt(words, words.indexOf(word));
};

test.each([
  ['trade rose', 'rose', 'trade fell', 'fell'],
  ['they accepted it', 'accepted', 'they turned down it', 'turned'],
  ['it keeps the ward open', 'keeps', 'it closes the ward', 'closes'],
  ['the strike goes on', 'goes', 'the strike ended', 'ended'],
  ['they agreed to pay', 'agreed', 'they declined to pay', 'declined'],
  ['she confirmed that', 'confirmed', 'she denied that', 'denied'],
])('"%s" (%s) is the opposite of "%s" (%s)', (one, word, other, otherWord) => {
  const [side, otherSide] = [sideOf(one, word), sideOf(other, otherWord)];
  expect(side?.axis).toBeDefined();
  expect(otherSide?.axis).toBe(side?.axis);
  expect(otherSide?.side).toBe(-side!.side);
});

test.each([
  ['fewer children than before', 'fewer'],
  ['he went on to say much', 'bridge'],
  ['the old bridge', 'bridge'],
  ['they keep bees', 'keep'],
])('in "%s" nothing is said by "%s"', (text, word) => {
  expect(sideOf(text, word)).toBeNull();
});

test('"declined" is a refusal before "to", and a fall elsewhere', () => {
  expect(sideOf('he declined to pay', 'declined')).toMatchObject({ isFrame: true, side: -1 });
  expect(sideOf('trade declined', 'declined')).toMatchObject({ isFrame: false, side: -1 });
});

test.each([
  ['photos', 'imagery', true],
  ['images', 'pictures', true],
  ['payment', 'paid', true],
  ['photos', 'phones', false],
  ["ward's", 'ward', true],
])('"%s" and "%s" mean the same: %p', (one, other, isSame) => {
  expect(meaningOf(one) === meaningOf(other)).toBe(isSame);
});
