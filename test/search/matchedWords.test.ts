import { describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';

const TEXT = `The bridge of Lomma

The town of Lomma offered 6 per cent over **two** years. The bridge cost 4.5 million crowns in twenty-one months. Rain fell for 9 days.`;

const library = Library.fromTexts([{ id: 'bridge', text: TEXT }], { semantic: false });

describe('the words that matched', () => {
  test.each([
    ['Did the town offer 6% over two years?', ['town', 'offered', '6', 'per cent', 'two', 'years']],
    ['What cost 4,500,000 crowns in 21 months?', ['cost', '4.5 million', 'crowns', 'twenty-one', 'months']],
    ['Did rain fall for nine days?', ['Rain', 'fell', '9', 'days']],
  ])('of %j have all words of their numbers', async (question, words) => {
    const [match] = (await library.ask(question)).matches;
    expect(match?.terms.map(({ start, end }) => TEXT.slice(start, end))).toEqual(words);
  });
});
