import { describe, expect, it } from '@jest/globals';
import { readDataLines } from '../../src/disk/data.ts';
import { loadMeaningModel, loadWordModel } from '../../src/search/models.ts';

describe('readDataLines', () => {
  it.each([
    ['en/countries.txt', 'Ukraine|Kyiv|Ukrainian'],
    ['en/words.txt', '[common]'],
  ])('reads the lines of %s, and no comment', (file, line) => {
    const lines = readDataLines(file);
    expect(lines).toContain(line);
    expect(lines.filter((text) => /^#|^$/.test(text))).toEqual([]);
  });
});

it.each([
  ['words', loadWordModel],
  ['meaning', loadMeaningModel],
])('the model by %s is read once, and has a threshold between 0 and 1', (_, load) => {
  const { threshold, ranker, confidence } = load();
  expect(threshold).toBeGreaterThan(0);
  expect(threshold).toBeLessThan(1);
  expect(Object.values({ ...ranker, ...confidence }).every(Number.isFinite)).toBe(true);
  expect(load()).toBe(load());
});
