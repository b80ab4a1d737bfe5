import { describe, expect, it } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { articleCalled } from '../../src/terminal/articleCalled.ts';

const library = Library.fromTexts(
  [
    { id: 'ferry-2026', title: 'The ferry sails' },
    { id: 'bridge', title: 'The bridge is shut' },
  ].map(({ id, title }) => ({ id, text: `${title}\n\nEverybody waits at the quay.\n` })),
  { semantic: false },
);

describe('--article', () => {
  it.each([
    ['ferry-2026', 'ferry-2026'],
    ['ferry sails', 'ferry-2026'],
    ['brigde', 'bridge'],
  ])('%j means the article %j', (typed, id) => {
    expect(articleCalled(library.articles, typed)).toBe(id);
  });

  it.each(['the', 'tram'])('%j means none, and the error names those that there are', (typed) => {
    expect(() => articleCalled(library.articles, typed)).toThrow(
      `No article is called “${typed}”. --article takes one of: ferry-2026, bridge`,
    );
  });
});
