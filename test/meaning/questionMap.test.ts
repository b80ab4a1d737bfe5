import { expect, test } from '@jest/globals';
import { QuestionMap } from '../../src/meaning/questionMap.ts';

const base64 = (...steps: number[]) => Buffer.from(Int8Array.from(steps).buffer).toString('base64');

test('a question map adds what it has learned and keeps the length', () => {
  // Whatever points along the first axis is moved along the second by as much again.
  const map = new QuestionMap({ down: base64(2, 0), downStep: 0.5, up: base64(0, 4), upStep: 0.25 });
  const moved = map.apply(Float32Array.of(1, 0));
  expect(moved[0]).toBeCloseTo(Math.SQRT1_2, 5);
  expect(moved[1]).toBeCloseTo(Math.SQRT1_2, 5);
  expect([...map.apply(Float32Array.of(0, 1))]).toEqual([0, 1]);
});

test('the learned map takes questions of the bundled encoder', () => {
  const question = Float32Array.from({ length: 512 }, (_, at) => (at === 7 ? 1 : 0));
  const moved = new QuestionMap().apply(question);
  expect(moved).toHaveLength(512);
  expect(moved.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 4);
});
