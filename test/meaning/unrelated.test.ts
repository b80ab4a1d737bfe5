import { describe, expect, it } from '@jest/globals';
import { measureUnrelated, onLearnedScale, QUESTIONS } from '../../src/meaning/unrelated.ts';

describe('measureUnrelated', () => {
  it('leaves out what belongs together', () => {
    const axes = Float32Array.from(QUESTIONS.flatMap((_, at) => QUESTIONS.map((_other, to) => +(at === to))));
    expect(measureUnrelated(axes, axes)).toEqual({ mean: 0, deviation: 0 });
    const same = Float32Array.from(QUESTIONS.flatMap(() => [0.6, 0.8]));
    expect(measureUnrelated(same, same).mean).toBeCloseTo(1);
  });
});

describe('onLearnedScale', () => {
  it('reads cosines by how far they are above those of unrelated texts', () => {
    const [usual, near] = onLearnedScale(Float32Array.of(0.75, 0.85), { mean: 0.75, deviation: 0.025 });
    expect(usual).toBeCloseTo(0.08);
    expect(near).toBeCloseTo(0.08 + 4 * 0.122);
  });
});
