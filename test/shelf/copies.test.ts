import { expect, it } from '@jest/globals';
import { copiesIn } from '../../src/shelf/copies.ts';

it('tells of each file that has the bytes of an earlier one', () => {
  const shelf = ['reed', 'dune', 'reed', 'reed'].map((fingerprint, place) => ({
    file: `in/${place}.md`,
    fingerprint,
  }));
  expect(copiesIn(shelf).map(({ file, message }) => `${file} ${message}`)).toEqual([
    'in/2.md the same text as in/0.md; remove one of the two',
    'in/3.md the same text as in/0.md; remove one of the two',
  ]);
});

it('tells nothing of texts in memory, or where each is another', () => {
  expect(copiesIn(['', ''].map((fingerprint) => ({ file: 'a', fingerprint })))).toEqual([]);
  expect(copiesIn(['a', 'b'].map((fingerprint) => ({ file: fingerprint, fingerprint })))).toEqual([]);
});
