import { describe, expect, test } from '@jest/globals';
import { loadAsked, parseAsked } from '../../bench/asked.ts';

const article = `storm
Storm keeps the fleet at the quay

The harbour master said that 118 boats stayed in port.

Half of them left on Tuesday.
---
how many boats didnt leave | 118 boats ;; stayed in port
how many sailors were hurt | -
`;

describe('an article with what its readers ask', () => {
  const { id, text, questions } = parseAsked('harbours', article);

  test('keeps its text with its headline', () => {
    expect(id).toBe('harbours-storm');
    expect(text).toMatch(/^Storm keeps.*\n\nThe harbour[^]*Tuesday\.$/u);
  });

  test('gives for each question the words that answer, where they stand', () => {
    expect(
      questions.map(({ question, answerable, answers }) => [
        question,
        answerable,
        answers.map(({ text: words, start }) => text.slice(start, start + words.length)),
      ]),
    ).toEqual([
      ['how many boats didnt leave', true, ['118 boats', 'stayed in port']],
      ['how many sailors were hurt', false, []],
    ]);
  });

  test.each([
    ['how many | 12 boats', 'has no "12 boats"'],
    ['how many', 'is no question with what answers it'],
    ['how many | 118 | boats', 'is no question with what answers it'],
  ])('refuses the line "%s"', (line, message) => {
    expect(() => parseAsked('harbours', `${article}${line}\n`)).toThrow(message);
  });

  test.each(['learn', 'held-back'] as const)('reads all of %s', (part) => {
    expect(loadAsked(part).articles.length).toBeGreaterThan(0);
  });
});
