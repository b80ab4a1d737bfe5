import { expect, test } from '@jest/globals';
import { howAnswersCome } from '../../src/discord/howAnswersCome.ts';
import { readSemantic } from '../../src/meaning/semantic.ts';

test.each([
  ['auto', true, [], 'Answers come by meaning'],
  ['owner/model', true, [], 'Answers come by meaning'],
  ['off', false, [], 'Answers come by words alone, as SEMANTIC=off says'],
  ['auto', false, ['answers come by words alone: too many passages'], 'Answers come by words alone'],
  ['auto', false, [], 'Answers come by words alone: data/reader.bin is missing'],
])('SEMANTIC=%s, by meaning: %s, troubles: %j', (written, isSemantic, troubles, says) => {
  expect(howAnswersCome(readSemantic(written), { isSemantic, troubles })).toBe(says);
});
