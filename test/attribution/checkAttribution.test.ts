import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { checkAttribution } from '../../src/attribution/checkAttribution.ts';

function problemsOf(text: string): string[] {
  const layout = readArticle({ id: 'a', text: `A title\n\n${text}\n` });
  return checkAttribution(layout, attribute(layout)).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

const stray = (_: unknown, number: number): string => `Barge ${number} is late,” she said.`;

describe('checkAttribution', () => {
  it.each([
    ['a quotation with a speaker', '"The barge is late," said Mara Quist.', []],
    ['a quotation over two paragraphs', '"The barge is late.\n\n"It is cold," said Mara Quist.', []],
    ['an open mark', 'She said "the barge is late.', ['3:10 This quotation mark is never closed']],
    ['a stray mark', 'The barge is late,” she said.', ['3:19 This quotation mark closes nothing']],
    ['a stray single mark', 'The barge is late.’ It is cold.', ['3:19 This quotation mark closes nothing']],
    ['an apostrophe within a word', 'It’s cold, and the town’s mayor spoke.', []],
    ['an apostrophe behind a word', 'The companies’ plans are secret.', []],
    ['an apostrophe behind a point', 'The U.S.’s plan was told.', []],
    ['an apostrophe before a word', 'The ’90s were better, and so was ’twas.', []],
    ['an apostrophe in a quotation', '“It’s the town’s barge,” said Mara Quist.', []],
    ['an apostrophe in single marks', '‘It’s the town’s barge,’ said Mara Quist.', []],
    ['no speaker', '"The barge is late."', ['3:1 Nobody is named as the speaker of this quotation']],
  ])('finds in %s what its author should look at', (_name, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('tells the first of thousands of one kind, and how many more there are', () => {
    const problems = problemsOf(Array.from({ length: 500 }, stray).join('\n\n'));
    expect(problems).toHaveLength(20);
    expect(problems.at(-1)).toBe('41:18 This quotation mark closes nothing (and 480 more like it)');
  });
});
