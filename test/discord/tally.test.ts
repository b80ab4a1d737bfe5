import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Tally, type Count } from '../../src/discord/tally.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('what happens many times within a second is told once, with the first reason', () => {
  const told: Count[] = [];
  const tally = new Tally((count) => told.push(count));
  tally.add(new Error('cut'));
  for (let time = 1; time < 700; time++) tally.add(new Error('slow'));
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1_000);
  expect(told).toEqual([{ times: 700, reason: 'cut' }]);
  jest.advanceTimersByTime(60_000);
  expect(told).toHaveLength(1);
});

test('what comes later is told by itself, and at the end at once', () => {
  const told: Count[] = [];
  const tally = new Tally((count) => told.push(count));
  tally.add('first');
  jest.advanceTimersByTime(1_000);
  tally.add('second');
  tally.add('third');
  tally.flush();
  tally.flush();
  expect(told).toEqual([
    { times: 1, reason: 'first' },
    { times: 2, reason: 'second' },
  ]);
});
