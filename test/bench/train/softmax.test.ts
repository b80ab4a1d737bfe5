import { expect, test } from '@jest/globals';
import { Random } from '../../../bench/random.ts';
import {
  hitRate,
  rankingLoss,
  scoreRow,
  trainRanker,
  type RankingExample,
} from '../../../bench/train/softmax.ts';
import { gradientError } from './gradient.ts';

const FEATURES = 4;

const worth = ([, good = 0, bad = 0]: Float32Array) => 2 * good - bad;

/** Questions with six candidates each; the right one has most of feature 1 and least of feature 2, the others tell nothing. */
function questions(count: number, seed: number): RankingExample[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const candidates = Array.from({ length: 6 }, () =>
      Float32Array.from({ length: FEATURES }, () => random.next()),
    );
    const best = Math.max(...candidates.map(worth));
    return {
      weight: 0.5 + random.next(),
      rows: candidates.map((values) => ({
        features: Uint16Array.from(values.keys()),
        values,
        isRight: worth(values) === best,
      })),
    };
  });
}

const learn = (penalty: number) => trainRanker(questions(50, 3), FEATURES, penalty);

test('the ranker learns what makes a candidate right, and ranks new questions by it', () => {
  const weights = trainRanker(questions(300, 1), FEATURES, 1e-4);
  const unseen = questions(200, 2);
  expect(hitRate(unseen, new Float64Array(FEATURES))).toBeLessThan(0.4);
  expect(hitRate(unseen, weights)).toBeGreaterThan(0.95);
  expect(weights[1]! / weights[2]!).toBeCloseTo(-2, 0);
  expect(Math.abs(weights[0]!)).toBeLessThan(Math.abs(weights[2]!) / 5);
});

test('the same questions give the same weights', () => {
  expect(learn(1e-3)).toEqual(learn(1e-3));
});

test('a penalty keeps weights small', () => {
  expect(Math.hypot(...learn(1))).toBeLessThan(Math.hypot(...learn(0.01)) / 3);
});

test('the gradient is that of the loss', () => {
  const objective = rankingLoss(questions(20, 4), 0.1);
  expect(gradientError(objective, Float64Array.of(0.3, -1, 2, 0.5))).toBeLessThan(1e-6);
});

test('only the features that a row has count', () => {
  const row = { features: Uint16Array.of(0, 3), values: Float32Array.of(1, 2), isRight: true };
  expect(scoreRow(row, Float64Array.of(5, 100, 100, 7))).toBe(19);
});

test('a question is hit when a right candidate is among the first ones', () => {
  const rows = [3, 2, 1].map((value) => ({
    features: Uint16Array.of(0),
    values: Float32Array.of(value),
    isRight: value === 2,
  }));
  const examples = [{ rows, weight: 1 }];
  expect(hitRate(examples, Float64Array.of(1))).toBe(0);
  expect(hitRate(examples, Float64Array.of(1), 2)).toBe(1);
});
