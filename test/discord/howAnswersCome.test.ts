import { expect, test } from '@jest/globals';
import { howAnswersCome } from '../../src/discord/howAnswersCome.ts';
import { readSemantic } from '../../src/meaning/semantic.ts';

test.each([
  ['auto', true, 'Answers come by meaning'],
  ['owner/model', true, 'Answers come by meaning'],
  ['off', false, 'Answers come by words alone, as SEMANTIC=off says'],
  ['auto', false, 'Answers come by words alone'],
])('SEMANTIC=%s, by meaning: %s', (written, isSemantic, says) => {
  expect(howAnswersCome(readSemantic(written), { isSemantic })).toBe(says);
});
