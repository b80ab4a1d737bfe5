import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { buildIndex } from '../../src/search/searchIndex.ts';
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

  test('is that of the passage that matters, with the words that answer', () => {
    expect(readingsOf([12], [window], [[null, judged]])).toEqual(
      new Map([[12, { passage: 2, span: 3, words: { start: 0, end: 3 } }]]),
    );
  });

  test('has no words where none are likelier than some', () => {
    expect(readingsOf([12], [window], [[null, { ...judged, span: -1 }]]).get(12)?.words).toBeNull();
  });

  test('is nothing for a passage that had no room', () => {
    expect(readingsOf([12], [window], [[judged, null]]).size).toBe(0);
  });
});
