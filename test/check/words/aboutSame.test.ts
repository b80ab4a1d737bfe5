import { expect, test } from '@jest/globals';
import { isAboutSame } from '../../../src/check/words/aboutSame.ts';
import { ENGLISH } from '../../../src/language/en/index.ts';
import { matchOf } from '../../reply/samples.ts';

test.each([
  // Names of the same country, and nouns that call the same thing.
  ['Beijing refused to hand Moscow any images.', 'China has provided Russia with satellite imagery.', true],
  ['China never gave Russia satellite photos.', 'China has provided Russia with satellite imagery.', true],
  ['The ward will be closed by the council.', 'The council voted to keep the ward open.', true],
  // Another thing, another name, another number.
  ['China never gave Russia fighter jets.', 'China has provided Russia with satellite imagery.', false],
  ['China never gave Russia satellite phones.', 'China has provided Russia with satellite imagery.', false],
  ['China never gave Iran any images.', 'China has provided Russia with satellite imagery.', false],
  ['The ward will be closed in 2031 by the council.', 'The council voted to keep the ward open.', false],
  ['The ward will be closed in 2031 by the council.', 'The council keeps the ward open until 2031.', true],
  // Too little to tell what it is about.
  ['The trust has denied this.', 'The trust has confirmed that the water was shut off.', false],
  ['It fell.', 'It rose.', false],
])('%j is about the same as %j: %p', (claim, passage, isSame) => {
  expect(isAboutSame(claim, matchOf(passage), false, ENGLISH)).toBe(isSame);
});

test('of a passage that was read as the answer half of the words is enough', () => {
  const claim = 'Regional exports fell.';
  const passage = matchOf('Exports of the whole region rose, the office says.');
  expect(
    isAboutSame('The pilots rejected the pay offer.', matchOf('The pilots accepted it.'), true, ENGLISH),
  ).toBe(false);
  expect(isAboutSame(claim, passage, true, ENGLISH)).toBe(true);
});
