import { describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { neighboursOf } from '../../src/reply/neighbours.ts';

const BUS = `The bus is late

The bus was late. The driver had slept. The radio was silent.

Nobody minded.

A dog barked. It rained.
`;

const [article] = Library.fromTexts([{ id: 'bus', text: BUS }], { semantic: false }).articles;
if (!article) throw new Error('no article');
const quoteOf = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
const passage = (words: string) => {
  const found = article.passages.find((one) => quoteOf(one).startsWith(words));
  if (!found) throw new Error(`no passage ${words}`);
  return found;
};

describe('what stands around a passage', () => {
  test.each([
    ['the title', 'The bus is late', [], ['The bus was late.']],
    [
      'the first sentence',
      'The bus was',
      ['The bus is late'],
      ['The driver had slept.', 'The radio was silent.'],
    ],
    ['one inside a paragraph', 'The driver', ['The bus was late.'], ['The radio was silent.']],
    [
      'the last of a paragraph',
      'The radio',
      ['The bus was late.', 'The driver had slept.'],
      ['Nobody minded.'],
    ],
    ['a paragraph by itself', 'Nobody', ['The radio was silent.'], ['A dog barked.']],
    ['the last of all', 'It rained', ['A dog barked.'], []],
  ] as const)('%s', (_, words, before, after) => {
    const around = neighboursOf(article, passage(words));
    expect([around.before.map(quoteOf), around.after.map(quoteOf)]).toEqual([before, after]);
  });

  test('is nothing for what is no passage of the article', () => {
    expect(neighboursOf(article, { start: 3, paragraph: 1 })).toEqual({ before: [], after: [] });
  });

  test('is bounded in a text that is one paragraph', () => {
    const text = `Rain\n\n${'It rained again in Lisk. It snowed in Wenn. '.repeat(2)}${Array.from({ length: 90 }, (_, day) => `On day ${day} it rained.`).join(' ')}\n`;
    const [rain] = Library.fromTexts([{ id: 'rain', text }], { semantic: false }).articles;
    const middle = rain?.passages[50];
    if (!rain || !middle) throw new Error('no passage');
    const { before, after } = neighboursOf(rain, middle);
    expect([before.length, after.length]).toEqual([12, 12]);
    expect(before.at(-1)).toBe(rain.passages[49]);
  });
});
