import { describe, expect, test } from '@jest/globals';
import { Random } from '../../../bench/random.ts';
import {
  calibrate,
  logisticLoss,
  predict,
  trainLogistic,
  type LogisticExample,
} from '../../../bench/train/logistic.ts';
import { gradientError } from './gradient.ts';

/** Things that come true with a probability known beforehand: the logistic function of 1 + 2a - 3b. */
function examples(count: number, seed: number): LogisticExample[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const [a, b] = [2 * random.next() - 1, 2 * random.next() - 1];
    return {
      values: [a, b],
      isTrue: random.next() < predict([a, b], Float64Array.of(2, -3, 1)),
      weight: 1,
    };
  });
}

describe('trainLogistic', () => {
  test('finds the weights that made the examples, and the bias', () => {
    const [a, b, bias] = trainLogistic(examples(5_000, 1), 0);
    expect(a).toBeCloseTo(2, 0);
    expect(b).toBeCloseTo(-3, 0);
    expect(bias).toBeCloseTo(1, 0);
  });

  test('is calibrated: on average it predicts as many as came true', () => {
    const all = examples(500, 2);
    const weights = trainLogistic(all, 0);
    const predicted = all.reduce((sum, { values }) => sum + predict(values, weights), 0);
    expect(predicted / all.length).toBeCloseTo(all.filter(({ isTrue }) => isTrue).length / all.length, 3);
  });

  test('leaves the bias out of the penalty', () => {
    const mostlyTrue = [true, true, true, false].map((isTrue) => ({ values: [1], isTrue, weight: 1 }));
    const [weight, bias] = trainLogistic(mostlyTrue, 1000);
    expect(weight).toBeCloseTo(0, 2);
    expect(bias).toBeCloseTo(Math.log(3), 1);
  });

  test('follows the gradient of its loss', () => {
    const objective = logisticLoss(examples(50, 3), 0.1);
    expect(gradientError(objective, Float64Array.of(0.5, -1, 0.2))).toBeLessThan(1e-6);
  });
});

describe('calibrate', () => {
  test('mends weights that were learned from too few that did not come true', () => {
    const all = examples(2_000, 4);
    const skewed = trainLogistic(
      all.map((example) => (example.isTrue ? example : { ...example, weight: 0.2 })),
      0,
    );
    const mended = calibrate(skewed, all);
    const share = all.filter(({ isTrue }) => isTrue).length / all.length;
    const mean = (weights: Float64Array) =>
      all.reduce((sum, { values }) => sum + predict(values, weights), 0) / all.length;
    expect(mean(skewed)).toBeGreaterThan(share + 0.1);
    expect(mean(mended)).toBeCloseTo(share, 3);
    expect(mended[0]! / mended[1]!).toBeCloseTo(skewed[0]! / skewed[1]!);
  });
});
