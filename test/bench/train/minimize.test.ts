import { expect, test } from '@jest/globals';
import { minimize, type Objective } from '../../../bench/train/minimize.ts';
import { gradientError } from './gradient.ts';

/** A long narrow bowl, a thousand times as steep one way as the other; its lowest point is at (3, -2). */
const bowl: Objective = ([x = 0, y = 0], gradient) => {
  gradient.set([2 * (x - 3), 2000 * (y + 2)]);
  return (x - 3) ** 2 + 1000 * (y + 2) ** 2;
};

test('the lowest point of a bowl is found from anywhere', () => {
  for (const start of [
    [0, 0],
    [-50, 7],
    [1000, 1000],
  ]) {
    const [x, y] = minimize(bowl, Float64Array.from(start));
    expect(x).toBeCloseTo(3, 2);
    expect(y).toBeCloseTo(-2, 2);
  }
});

test('where it is lowest already nothing changes', () => {
  expect([...minimize(bowl, Float64Array.of(3, -2))]).toEqual([3, -2]);
});

test('the start is left as it was', () => {
  const start = Float64Array.of(0, 0);
  minimize(bowl, start);
  expect([...start]).toEqual([0, 0]);
});

test('a wrong gradient would be noticed', () => {
  const wrong: Objective = (x, gradient) => {
    const value = bowl(x, gradient);
    gradient[0]! *= 1.01;
    return value;
  };
  expect(gradientError(bowl, Float64Array.of(1, 1))).toBeLessThan(1e-4);
  expect(gradientError(wrong, Float64Array.of(1, 1))).toBeGreaterThan(1e-2);
});
