import { describe, expect, it } from '@jest/globals';
import { SIGNS, tokenize } from '../../../../../src/language/en/attribution/1-tokens/tokens.ts';

/** The words of a text as the tagger parts them. */
const wordsOf = (text: string): string => [...tokenize(text)].map(({ word }) => word).join(' ');

describe('the words of a text', () => {
  it.each(SIGNS)('have no sign such as $example in them', ({ pattern, example }) => {
    const [sign] = [...example.matchAll(pattern)];
    expect(sign).toBeDefined();
    const { index, 0: signs } = sign!;
    const touched = [...tokenize(example)].filter(
      ({ start, end }) => start < index + signs.length && end > index,
    );
    expect(touched).toEqual([]);
  });

  it('are the same whatever was read before', () => {
    const text = "Vandry's sold more. Vandry's, founded in 1961, is sold. A Vandry's spokesman said so.";
    const first = wordsOf(text);
    expect(first).toContain("vandry 's sold");
    expect(first).toContain("vandry 's spokesman");
    expect(wordsOf(text)).toBe(first);
  });

  it.each([
    [
      'a space before the end of a line',
      'It is off. \n\nThe stand is shut. \nIt is.',
      'it is off . the stand is shut . it is .',
    ],
    ['tabs and ends of lines as on Windows', 'It is off.\t\r\n\r\n\tThe stand.', 'it is off . the stand .'],
    ['a no-break space', 'It is off.\u00a0\n\nThe stand.', 'it is off . the stand .'],
  ])('are all there behind %s', (_, text, words) => {
    expect(wordsOf(text)).toBe(words);
    for (const { start, end, word } of tokenize(text))
      expect(text.slice(start, end).toLowerCase()).toBe(word);
  });
});
