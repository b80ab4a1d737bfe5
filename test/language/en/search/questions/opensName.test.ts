import { describe, expect, test } from '@jest/globals';
import { opensName, standsForName } from '../../../../../src/language/en/search/questions/opensName.ts';

describe('opensName', () => {
  test.each([
    ['who is', 'is'],
    ['Did', 'Did'],
    ['where was', 'was'],
    ['what about', 'about'],
    ['what did mr', 'Mr'],
    ['what happened to', 'to'],
    ['who', "who's"],
    ['what', 'what’s'],
  ])('a name may stand behind "%s" (%s)', (before, typed) => {
    expect(opensName(before.toLowerCase().split(' ').slice(-2), typed)).toBe(true);
  });

  test.each([
    ['what did the', 'the'],
    ['is it a', 'a'],
    ['who sold old', 'old'],
    ['who is aslak', 'aslak’s'],
    ['who', 'who'],
    ['the ferry was', 'was'],
    ['what kind of', 'of'],
    ['', ''],
  ])('what stands behind "%s" (%s) is rather an ordinary word', (before, typed) => {
    expect(opensName(before.split(' ').slice(-2), typed)).toBe(false);
  });
});

test.each([
  ['they', true, 'did they come'],
  ['the', true, 'is the ferry old'],
  ['not', true, 'was not'],
  ['from', false, 'is gorm Eskelund'],
  ['would', false, 'what about wold'],
  ['nor', false, 'what about noor'],
])('%s stands where a name may: %s, as in "%s"', (word, stands) => {
  expect(standsForName(word)).toBe(stands);
});
