import { describe, expect, it } from '@jest/globals';
import { isByline, isName } from '../../src/article/bylines.ts';
import { languageOf } from '../../src/language/languages.ts';

describe('a line of names', () => {
  it.each([
    ['en', 'Ann Lee', true],
    ['en', 'Ann Lee, Tom Fry and Mara Quist', true],
    ['en', 'Ann Lee | Tom de Fry', true],
    ['en', 'Ann Lee y Tom Fry', false],
    ['en', 'Ann Lee waved', false],
    ['de', 'Anna Lehmann und Ludwig van Quist', true],
    ['de', 'Anna Lehmann and Tom Fry', false],
    ['es', 'Ana Ruiz y Tomás Fry', true],
    ['fr', 'Anne Roux et Tom Fry', true],
    ['uk', 'Анна Левченко & Олег Квіст', true],
  ])('in %s is %s: %s', (tag, line, expected) => {
    expect(isName(line, languageOf(tag).article)).toBe(expected);
  });
});

describe('a line that says what somebody is', () => {
  it.each([
    ['Professor of Marine Biology, University of Lisk', true],
    ['Visiting Fellow at the Institute for Roads and Bridges', true],
    ['Professor Emerita, Lisk University', true],
    ['Director of Lisk University resigns over bridge', false],
    ['Director of Lisk University Resigns', false],
    ['Chair of the guild sues Lisk College', false],
    ['Reader in Lisk finds a ring', false],
  ])('is no headline and no heading: %s', (line, expected) => {
    expect(isByline(line, languageOf('en').article)).toBe(expected);
  });
});
