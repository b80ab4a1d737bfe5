import { describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { examplesOf } from '../../src/reply/examples.ts';

const examples = (...texts: string[]) => {
  const library = Library.fromTexts(
    texts.map((text, at) => ({ id: `article-${at}`, text })),
    { semantic: false },
  );
  return examplesOf(library.articles, library.sources());
};

const TALKS = `The bridge

Mara Quist said that the bridge was tired. Mara Quist said that it was old.

Tom Fry said that it was shut.
`;
const known = (...questions: string[]) =>
  `---\nquestions:\n${questions.map((question) => `  - question: ${question}\n    answer: May\n`).join('')}---\n`;

describe('questions to try', () => {
  test('are what the most quoted sources said', () => {
    expect(examples(TALKS)).toEqual(['What did Mara Quist say?', 'What did Tom Fry say?']);
  });

  test('are first two that the author says are answered, and three in all', () => {
    expect(examples(known('When?', 'Why not?', 'Where?') + TALKS)).toEqual([
      'When?',
      'Why not?',
      'What did Mara Quist say?',
    ]);
  });

  test('leave out what is too long to be offered while typing', () => {
    expect(examples(known(`Why ${'on earth '.repeat(20)}?`, 'Why?'))).toEqual(['Why?']);
  });

  test('are none for articles that quote nobody, and for none', () => {
    expect(examples('Rain\n\nIt rained.\n')).toEqual([]);
    expect(examplesOf([], [])).toEqual([]);
  });

  test('are answered by the article that ships', async () => {
    const library = await Library.load('knowledge', { semantic: false });
    const questions = examplesOf(library.articles, library.sources());
    expect(questions).toHaveLength(3);
    for (const question of questions) expect(await library.ask(question)).toMatchObject({ answered: true });
  });
});
