import { expect, test } from '@jest/globals';
import { wholeWords } from '../../src/language/wholeWords.ts';

test.each([
  ['the port of Lisk', true],
  ['Port', true],
  ['Šport', false],
  ['Portň', false],
  ['airport', false],
])('whether "port" is a word of "%s": %s', (words, has) => {
  expect(wholeWords('port|harbour', 'iu').test(words)).toBe(has);
});
