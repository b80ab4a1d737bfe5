import { describe, expect, test } from '@jest/globals';
import { parseNearTopic } from '../../bench/nearTopic.ts';

const story = `Storm keeps the fleet at the quay
S The harbour master said that 118 boats stayed in port.
Q count How many vessels did not leave? | 118 boats
N count How many sailors were hurt?

S Half of them left on Tuesday.
P time When did the others sail? | Tuesday
`;

describe('a story with questions right at the topic', () => {
  const { title, text, questions } = parseNearTopic('storms-1', story);

  test('keeps its headline, its sentences and its paragraphs', () => {
    expect(title).toBe('Storm keeps the fleet at the quay');
    expect(text).toBe(
      'The harbour master said that 118 boats stayed in port.\n\nHalf of them left on Tuesday.',
    );
  });

  test('gives for each question the words that answer, where they stand', () => {
    const answers = questions.map((asked) =>
      asked.answers.map(({ text: words, start }) => [words, text.slice(start, start + words.length)]),
    );
    expect(answers).toEqual([[['118 boats', '118 boats']], [], [['Tuesday', 'Tuesday']]]);
  });

  test('tells what is asked for, and what takes the sentence before', () => {
    expect(
      questions.map(({ kind, answerable, needsBefore }) => [kind, answerable, needsBefore ?? false]),
    ).toEqual([
      ['count', true, false],
      ['count', false, false],
      ['time', true, true],
    ]);
  });

  test.each([
    ['Q count How many? | 12 boats', 'has no "12 boats"'],
    ['Q count How many?', 'has no ""'],
    ['Q colour Which one? | boats', 'is no line of a story'],
    ['X what is this', 'is no line of a story'],
  ])('refuses the line "%s"', (line, message) => {
    expect(() => parseNearTopic('storms-1', `${story}${line}\n`)).toThrow(message);
  });
});
