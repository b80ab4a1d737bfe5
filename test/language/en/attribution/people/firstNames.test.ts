import { describe, expect, it, test } from '@jest/globals';
import { genderOfName } from '../../../../../src/language/en/attribution/people/firstNames.ts';
import { MORE_FIRST_NAMES } from '../../../../../src/language/en/attribution/people/moreFirstNames.ts';

describe('what a first name tells', () => {
  it.each([
    ['Ann Lee', 'female'],
    ['Inês Prado', 'female'],
    ['Łucja Nowak', 'female'],
    ['Leonie Sarkis', 'female'],
    ['Søren Holm', 'male'],
    ['Miloš Vid', 'male'],
    ['Jesper Holm', 'male'],
    ['Ann', null],
    ['Quist Holm', null],
    ['German Anna Berg', null],
    ['Virginia Power', null],
    ['Walt Lisk', null],
  ])('%s: %s', (name, gender) => {
    expect(genderOfName(name)).toBe(gender);
  });
});

test('no name stands twice, nor in another form than it is looked up', () => {
  const { female, male } = MORE_FIRST_NAMES;
  const all = [...female, ...male];
  expect(new Set(all).size).toBe(all.length);
  for (const name of all) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
});
