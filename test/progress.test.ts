import { describe, expect, it } from '@jest/globals';
import { tellProgress } from '../src/progress.ts';

describe('tellProgress', () => {
  it.each([
    [0, 15, 0, '0 of 15 passages'],
    [0, 15, 3, '0 of 15 passages'],
    [5, 15, 0, '5 of 15 passages'],
    [5, 15, 2, '5 of 15 passages, 2.5 a second, 4 s left'],
    [1200, 80_000, 10, '1,200 of 80,000 passages, 120 a second, 11 min left'],
    [1, 80_000, 1, '1 of 80,000 passages, 1.0 a second, 23 h left'],
    [15, 15, 1, '15 of 15 passages, 15 a second, 0 s left'],
  ])('says of %d of %d after %d s: %s', (done, total, seconds, said) => {
    expect(tellProgress({ done, total, since: 5000 }, 'passages', 5000 + 1000 * seconds)).toBe(said);
  });
});
