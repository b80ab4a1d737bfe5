import { describe, expect, it } from '@jest/globals';
import { Library } from '../../src/library.ts';

const LIMIT = 0.6;

const planting = (town: string, oaks: number) => ({
  id: town,
  text: `${town} plants oaks\n\nThe council of ${town} will plant ${oaks} oaks in 2027.\n\nThe mayor is glad.\n`,
});
const TOWNS = [planting('Lisk', 14), planting('Pell', 126), planting('Norrby', 35)];

async function sure(articles: readonly { id: string; text: string }[], question: string): Promise<boolean> {
  const { confidence } = await Library.fromTexts(articles, { semantic: false }).ask(question);
  return confidence >= LIMIT;
}

describe('what several articles tell with other numbers', () => {
  it('is not certain where none of them is meant', async () => {
    expect(await sure(TOWNS, 'How many oaks will the council plant?')).toBe(false);
  });
  it.each([
    ['of one article', TOWNS.slice(0, 1), 'How many oaks will the council plant?'],
    ['where one is meant', TOWNS, 'How many oaks will the council of Pell plant?'],
    [
      'where they tell the same',
      [planting('Lisk', 14), planting('Pell', 14)],
      'How many oaks will the council plant?',
    ],
    ['when it is', TOWNS, 'When will the council plant oaks?'],
  ])('is certain %s', async (_, articles, question) => {
    expect(await sure(articles, question)).toBe(true);
  });
});
