import { expect, it } from '@jest/globals';
import { learningSets } from '../../../bench/train/sets.ts';
import { countTerms } from '../../../bench/train/termSteps.ts';
import { readDataLines } from '../../../src/disk/data.ts';

/** Every so many-th article is counted again: a second's work instead of half a minute's. */
const EVERY = 80;
/** Terms up to this step stand in eight of a hundred sentences or more, whatever these are about. */
const COMMON = 10;

it('data/en/background.txt is what bench/train/background.ts makes: common terms of a sample are as common there', () => {
  const told = new Map(
    readDataLines('en/background.txt').flatMap((line) => {
      const [step, ...terms] = line.split(' ');
      return terms.map((term): [string, number] => [term, Number(step)]);
    }),
  );
  const texts = learningSets().flatMap(({ set }) => set.articles.filter((_, at) => at % EVERY === 0));
  const { steps } = countTerms(texts, 5);
  const common = [...told].filter(([, step]) => step <= COMMON);
  expect(common.length).toBeGreaterThan(20);
  expect(common.filter(([term, step]) => Math.abs((steps.get(term) ?? 99) - step) > 3)).toEqual([]);
  expect([...steps].filter(([term, step]) => step <= COMMON && !told.has(term))).toEqual([]);
});
