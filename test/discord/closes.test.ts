import { expect, test } from '@jest/globals';
import { endingOf } from '../../src/discord/closes.ts';

test.each([
  [4004, false, 1, 'DISCORD_TOKEN'],
  [4010, false, 1, 'SHARDS'],
  [4011, false, 1, 'SHARDS=auto'],
  [4011, true, 75, 'restart'],
  [4013, false, 1, 'intents'],
  [4014, false, 1, 'intents'],
])('close %i (auto shards: %p) ends the process with status %i and says %s', (code, isAuto, status, word) => {
  const ending = endingOf(code, isAuto);
  expect(ending?.status).toBe(status);
  expect(ending?.reason).toContain(word);
  expect(ending?.reason).not.toContain('\n');
});

test.each([1000, 1001, 1006, 1011, 4000, 4001, 4003, 4007, 4008, 4009])('close %i is no end', (code) => {
  expect(endingOf(code, false)).toBeNull();
});
