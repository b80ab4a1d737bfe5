import { expect, test } from '@jest/globals';
import { withoutIds } from '../../src/gaps/anonymous.ts';

test.each([
  ['Who pays?', 'Who pays?'],
  ['  Who \n pays?  ', 'Who pays?'],
  ['Did <@800000000000000001> say so?', 'Did … say so?'],
  ['Did <@!800000000000000001> or <@&71> say so in <#75>?', 'Did … or … say so in …?'],
  ['I am 800000000000000001', 'I am …'],
  ['Were 240000000000 paid in 2023?', 'Were 240000000000 paid in 2023?'],
  ['x'.repeat(2000), 'x'.repeat(1000)],
])('%j is kept as %j', (typed, kept) => {
  expect(withoutIds(typed)).toBe(kept);
});
