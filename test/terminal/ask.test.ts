import { describe, expect, it } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { askCommand, withArticle } from '../../src/terminal/ask.ts';

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
    expect(withArticle(library, { article: typed, limit: 2 })).toEqual({ article: id, limit: 2 });
  });

  it.each(['the', 'tram'])('%j means none, and the error names those that there are', (typed) => {
    expect(() => withArticle(library, { article: typed })).toThrow(
      `No article is called “${typed}”. --article takes one of: ferry-2026, bridge`,
    );
  });

  it('may be left out', () => {
    expect(withArticle(library, { explain: true })).toEqual({ explain: true });
  });
});

describe('a command to copy', () => {
  it.each([
    ['Who is Li Hui?', {}, 'npm run ask -- "Who is Li Hui?"'],
    ['Who is O’Neill?', { article: 'ferry-2026' }, 'npm run ask -- --article ferry-2026 "Who is O’Neill?"'],
    ["Who's $HOME?", {}, String.raw`npm run ask -- 'Who'\''s $HOME?'`],
    ['"Who"?', { article: 'the ferry' }, `npm run ask -- --article "the ferry" '"Who"?'`],
  ])('%s', (question, options, command) => {
    expect(askCommand(question, options)).toBe(command);
  });
});
