import { describe, expect, it } from '@jest/globals';
import { isName } from '../../src/article/bylines.ts';
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
