import { expect, test } from '@jest/globals';
import { Random } from '../../../bench/random.ts';
import {
  learnChoice,
  learnYesNo,
  scoreOf,
  type Choice,
  type YesNo,
} from '../../../bench/train/linearModels.ts';

const OPTIONS = { fewest: 2, penalty: 1e-3 };

/** Things of which those with "good" are mostly so, and those with "bad" mostly not; "any" tells nothing. */
function examples(count: number): YesNo[] {
  const random = new Random(1);
  return Array.from({ length: count }, (_, text) => {
    const signs = ['good', 'bad', 'any'].filter(() => random.next() < 0.5);
    const odds = (signs.includes('good') ? 3 : 0) - (signs.includes('bad') ? 3 : 0);
    return { signs, isTrue: random.next() < 1 / (1 + Math.exp(-odds)), weight: 1, text };
  });
}

/** Each the choice of the one thing with "good" and without "bad". */
function choices(count: number): Choice[] {
  const random = new Random(2);
  return Array.from({ length: count }, (_, text) => {
    const others = Array.from({ length: 4 }, () => (random.next() < 0.5 ? ['bad', 'good'] : ['any']));
    const right = Math.floor(random.next() * 5);
    const options = others
      .toSpliced(right, 0, ['good'])
      .map((signs, at) => ({ signs, isRight: at === right }));
    return { options, weight: 1, text };
  });
}

test('what is so is told from what is not by its signs', () => {
  const weights = learnYesNo(examples(4000), OPTIONS);
  expect(weights.get('good')).toBeCloseTo(3, 0);
  expect(weights.get('bad')).toBeCloseTo(-3, 0);
  expect(weights.get('any')).toBeCloseTo(0, 0);
  expect(scoreOf(['good', 'bad', 'unheard of'], weights)).toBeCloseTo(0, 0);
});

test('the right one of several is chosen', () => {
  const weights = learnChoice(choices(200), OPTIONS);
  for (const { options } of choices(50)) {
    const [best] = options.toSorted(
      (one, other) => scoreOf(other.signs, weights) - scoreOf(one.signs, weights),
    );
    expect(best!.isRight).toBe(true);
  }
});

test('a choice without a right one teaches nothing', () => {
  const none = choices(50).map((choice) => ({
    ...choice,
    options: choice.options.map(({ signs }) => ({ signs, isRight: false })),
  }));
  expect(learnChoice([...choices(50), ...none], OPTIONS)).toEqual(learnChoice(choices(50), OPTIONS));
});

test('a sign of fewer texts than asked for is not learned', () => {
  const rare = { signs: ['rare'], isTrue: true, weight: 1, text: 0 };
  const weights = learnYesNo([...examples(20), rare, rare], OPTIONS);
  expect(weights.has('rare')).toBe(false);
  expect(weights.has('good')).toBe(true);
});

test('what counts twice is as if it was there twice', () => {
  const all = examples(100);
  const twice = all.map((example) => ({ ...example, weight: example.isTrue ? 2 : 1 }));
  const repeated = all.flatMap((example) => (example.isTrue ? [example, example] : [example]));
  for (const [sign, weight] of learnYesNo(twice, OPTIONS))
    expect(learnYesNo(repeated, OPTIONS).get(sign)).toBeCloseTo(weight, 1);
});
