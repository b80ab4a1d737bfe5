import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const TUGS = [
  '---',
  'title: The tugs of Lomma',
  'author: Ines Falk',
  '---',
  '',
  'The last tug of Lomma sank in a storm in 1961.',
  '',
  '“The yard has no room for a second tug,” pilot Olga Roos said. According to the Bay Post, the port is up for sale.',
].join('\n');

const CASES: readonly BesideCase[] = [
  [TUGS, 'Ines Falk writes that the last tug of Lomma sank in a storm in 1961.', ['exact']],
  [TUGS, 'Falk wrote that the last tug of Lomma sank in a storm in 1961.', ['exact']],
  [TUGS, 'Olga Falk writes that the last tug of Lomma sank in a storm in 1961.', ['Olga Falk']],
  [TUGS, 'Olga Roos said that the last tug of Lomma sank in a storm in 1961.', ['Olga Roos']],
  [TUGS, '“The yard has no room for a second tug,” Ines Falk said.', ['Ines Falk']],
  [TUGS, 'Ines Falk writes that the port is up for sale.', ['Ines Falk']],
];

describe('the author of an article', () => {
  test.each(CASES)('says what is nobody else’s, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
