import { expect, test } from '@jest/globals';
import { BesideNouns } from '../../../../src/attribution/3-people/meant/besideNouns.ts';
import { MEANT } from '../../../../src/language/en/attribution/people/meant.ts';

test.each([
  ['The baker Mara Quist was late.', 'baker', 'Quist', 'before'],
  ['A baker in Lisk, Mara Quist, was late.', 'baker', 'Quist', 'near'],
  ['Its baker, Mara Quist, was late.', 'baker', 'Quist', 'before'],
  ['Mara Quist, a retired baker, was late.', 'baker', 'Quist', 'behind'],
  ['Mara Quist, 54, a baker from Lisk, was late.', 'baker', 'Quist', 'behind'],
  ['Mara Quist, 54, was late.', '54', 'Quist', 'behind'],
  ['Mara Quist is a retired baker.', 'baker', 'Quist', 'is'],
  ['Mara Quist paid what the baker asked.', 'baker', 'Quist', 'near'],
  ['Mara Quist was late. The baker was not.', 'baker', 'Quist', null],
  ['Mara Quist was late for the bakery.', 'baker', 'Quist', null],
  ['The baker was late. “Mara Quist is a baker,” Fry said.', 'baker', 'Quist', 'is'],
])('in %j "%s" stands beside %s: %s', (text, noun, name, expected) => {
  expect(new BesideNouns(text, MEANT).find(noun, name)).toBe(expected);
});

test('pronouns behind a name are counted in its sentences', () => {
  const text =
    'Robin Fry said she was late. Fry lost her hat. Fry waved. He left.\nFry knew that he was late.';
  expect(new BesideNouns(text, MEANT).pronounsBehind('Fry')).toEqual({ male: 1, female: 2 });
  expect(new BesideNouns(text, MEANT).pronounsBehind('Quist')).toEqual({ male: 0, female: 0 });
});

test('a word is counted where it is a whole word or its plural', () => {
  expect(new BesideNouns('A cab, two cabs, a cabin, a taxicab.', MEANT).count('cab')).toBe(2);
});

test('long words between a name and a noun are looked at once', () => {
  const begun = performance.now();
  for (let times = 0; times < 200; times++) {
    const text = `Quist, ${'conservationist '.repeat(5)}5 bakers`;
    expect(new BesideNouns(text, MEANT).find('bakers', 'Quist')).toBe('near');
  }
  expect(performance.now() - begun).toBeLessThan(1_000);
});
