import { expect, test } from '@jest/globals';
import { Arrivals } from '../../src/discord/age.ts';

test.each([
  ['of the same time', 0],
  ['an hour ahead', 3_600_000],
  ['an hour behind', -3_600_000],
])('by a clock %s, whoever was read late waits since they asked', (_what, difference) => {
  const arrivals = new Arrivals();
  expect(arrivals.read(5_000, true, 5_100 + difference, 100)).toBe(100);
  expect(arrivals.read(5_001, false, 6_101 + difference, 1_100)).toBe(100);
});

test('a clock that was set anew counts from the next who comes alone', () => {
  const arrivals = new Arrivals();
  arrivals.read(5_000, true, 5_000, 0);
  expect(arrivals.read(6_000, true, 16_000, 1_000)).toBe(1_000);
});
