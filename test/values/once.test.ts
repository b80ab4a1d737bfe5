import { expect, test } from '@jest/globals';
import { onceIn } from '../../src/values/once.ts';

test('a value is made when it is first asked for, and anew when its time is over', () => {
  let time = 0;
  let made = 0;
  const count = onceIn(
    1_000,
    () => ++made,
    () => time,
  );
  const counts = [0, 1, 999, 1_000, 1_500, 9_000, 9_999].map((now) => {
    time = now;
    return count();
  });
  expect(counts).toEqual([1, 1, 1, 2, 2, 3, 3]);
});
