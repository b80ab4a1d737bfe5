import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/languages.ts';
import { callName } from '../../../src/search/voices/callName.ts';

const { search } = languageOf('en');

test.each([
  ['elon musk', 'elon musk', true, 'Elon Musk'],
  ['joanna wisp', 'joanna Wisp', true, 'Joanna Wisp'],
  ['nasa', 'nasa', true, 'nasa'],
  ['bbc', 'bbc', true, 'bbc'],
  ['the hospital', 'the Hospital', false, 'the hospital'],
  ['the king', 'the king', false, 'the king'],
  ['Mara Quist', 'Mara Quist', true, 'Mara Quist'],
])('"%s" is written as one would write it', (typed, written, isBare, name) => {
  expect(callName(typed, written, isBare, search)).toBe(name);
});
