import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';
import { readingsOf, windowAround } from '../../src/search/windows.ts';

const articleOf = (id: string, sentences: number) =>
  attribute(
    readArticle({
      id,
      text: Array.from({ length: sentences }, (_, number) => `Sentence ${id}${number} is here.`).join(' '),
    }),
  );

const index = buildIndex([articleOf('a', 7), articleOf('b', 2)]);

describe('a window', () => {
  test.each([
    [0, 0, 5, 'Sentence a0 is here.'],
    [5, 4, 6, 'Sentence a5 is here.'],
    [6, 4, 5, 'Sentence a6 is here.'],
    [7, 0, 2, 'Sentence b0 is here.'],
    [8, 1, 2, 'Sentence b1 is here.'],
  ])('around passage %d stays in its article', (passage, at, size, words) => {
    const window = windowAround(index, passage);
    expect(window.at).toBe(at);
    expect(window.passages).toHaveLength(size);
    expect(window.passages[at]).toBe(words);
  });
});

describe('what was read', () => {
  const window = { passages: ['It rained.', 'Ann left.'], at: 1 };
  const judged = { passage: 2, span: 3, start: 0, end: 3 };
  const one = Array.from({ length: 20 }, () => 0);

  test('is that of the passage that matters, with the words that answer', () => {
    expect(readingsOf({ articleOf: one }, [12], [window], [[null, judged]])).toEqual(
      new Map([[12, { passage: 2, span: 3, words: { start: 0, end: 3 } }]]),
    );
  });

  test('has no words where none are likelier than some', () => {
    expect(
      readingsOf({ articleOf: one }, [12], [window], [[null, { ...judged, span: -1 }]]).get(12)?.words,
    ).toBeNull();
  });

  test('is nothing for a passage that had no room', () => {
    expect(readingsOf({ articleOf: one }, [12], [window], [[judged, null]]).size).toBe(0);
  });

  test('is also that of a passage beside it whose own neighbours were seen', () => {
    const three = { passages: ['It rained.', 'Ann left.', 'Bo stayed.'], at: 1 };
    const all = [judged, judged, judged];
    const places = (passage: number, articles = one) =>
      [...readingsOf({ articleOf: articles }, [passage], [three], [all]).keys()].toSorted((a, b) => a - b);
    expect(places(12)).toEqual([12]);
    expect(places(1)).toEqual([0, 1]);
    expect(places(18)).toEqual([18, 19]);
    expect(places(12, [...one.slice(0, 14), 1, 1])).toEqual([12, 13]);
  });

  test('is also that of one beside which the reader judged nothing', () => {
    const three = { passages: ['It rained.', 'Ann left.', 'Bo stayed.'], at: 2 };
    expect([...readingsOf({ articleOf: one }, [12], [three], [[null, judged, judged]]).keys()]).toEqual([
      11, 12,
    ]);
  });

  test('of a passage with its surroundings counts more than what was seen on the way', () => {
    const first = { passages: ['It rained.', 'Ann left.'], at: 0 };
    const second = { passages: ['It rained.', 'Ann left.'], at: 1 };
    const readings = readingsOf(
      { articleOf: [0, 0] },
      [0, 1],
      [first, second],
      [
        [judged, { ...judged, passage: 9 }],
        [
          { ...judged, passage: 8 },
          { ...judged, passage: 4 },
        ],
      ],
    );
    expect([...readings.values()].map(({ passage }) => passage).toSorted((a, b) => a - b)).toEqual([2, 4]);
  });
});
