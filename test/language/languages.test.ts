import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, languageOf } from '../../src/language/languages.ts';

describe('the language of a tag', () => {
  it.each([
    ['en', 'English'],
    ['EN-gb', 'English'],
    ['de-AT', 'German'],
    ['uk', 'Ukrainian'],
    ['eno', 'a language without rules of its own'],
    ['tlh', 'a language without rules of its own'],
  ])('of %s is %s', (tag, name) => {
    expect(languageOf(tag).name).toBe(name);
  });

  it('stands once in the list', () => {
    const tags = LANGUAGES.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
  });
});
