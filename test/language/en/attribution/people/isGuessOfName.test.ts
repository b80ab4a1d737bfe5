import { expect, it } from '@jest/globals';
import {
  isGuessOfName,
  SHARED_FIRST_NAMES,
} from '../../../../../src/language/en/attribution/people/firstNames.ts';

it.each([
  ['Simone Testa', true],
  ['Jean Aubert', true],
  ['Adwoa Owusu', true], // rare in English
  ['Mary Holm', false],
  ['Volodymyr Holm', false],
  ['Inês Prado', false],
  ['Quist Holm', false], // tells nothing
  ['Jean', false],
])('what the first name of %s tells is a guess: %s', (name, isGuess) => {
  expect(isGuessOfName(name)).toBe(isGuess);
});

it('no shared name stands in another form than it is looked up', () => {
  for (const name of SHARED_FIRST_NAMES) expect(name).toMatch(/^[a-z]+$/u);
});
