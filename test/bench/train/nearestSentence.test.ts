import { expect, test } from '@jest/globals';
import { learnNearest, nearestBy, nearestStages, type Neared } from '../../../bench/train/nearestSentence.ts';
import { buildIndex } from '../../../src/search/index/searchIndex.ts';

test('an encoder says how near the nearest sentence is, and at which place the first right one stands', async () => {
  const encoders = {
    near: async () => Float32Array.of(0.25, 0.75, 0.5),
    far: async () => Float32Array.of(0.5, 0.25, 0.125),
  };
  expect(await nearestBy(encoders, buildIndex([]), 'Who?', (passage) => passage === 2)).toEqual({
    near: { cosine: 0.75, place: 1 },
    far: { cosine: 0.5, place: 2 },
  });
  expect(await nearestBy(encoders, buildIndex([]), 'Who?', () => false)).toMatchObject({
    near: { place: -1 },
  });
});

/** Answerable questions are nearer by one encoder, and as near as others by the other. */
const cases = Array.from({ length: 40 }, (_, at): Neared => {
  const answerable = at % 2 === 0;
  const place = answerable ? 0 : -1;
  return {
    set: at < 20 ? 'a' : 'b',
    kind: answerable ? 'answerable' : 'off-topic',
    nearest: {
      telling: { cosine: (answerable ? 0.6 : 0.3) + (at % 10) / 50, place },
      blind: { cosine: 0.4 + (Math.floor(at / 2) % 5) / 50, place },
    },
  };
});

test('a probability is learned from the cosine of each encoder, which keeps its order', () => {
  const stages = nearestStages(cases, learnNearest(cases));
  expect(stages.map(({ by }) => by)).toEqual(['telling', 'blind']);
  const [telling, blind] = stages.map(({ judged }) => judged);
  const confidences = telling!.map(({ confidence }) => confidence);
  expect(Math.min(...confidences.filter((_, at) => at % 2 === 0))).toBeGreaterThan(0.5);
  expect(Math.max(...confidences.filter((_, at) => at % 2 === 1))).toBeLessThan(0.5);
  for (const { confidence } of blind!) expect(confidence).toBeCloseTo(0.5, 3);
  expect(telling![0]).toMatchObject({ kind: 'answerable', place: 0 });
});
