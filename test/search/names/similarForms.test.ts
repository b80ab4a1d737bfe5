import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import Fuse from 'fuse.js';
import type { NameForm } from '../../../src/search/names/nameForm.ts';
import { SimilarForms } from '../../../src/search/names/similarForms.ts';

const formOf = (joined: string): NameForm => ({ text: joined, words: [joined], joined, names: [joined] });
const word = fc.string({ unit: fc.constantFrom(...'abcdeklnorß'.split('')), minLength: 1, maxLength: 9 });

test('the forms found are those that Fuse.js finds among all of them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, asked) => {
      const fuse = new Fuse(words, { includeScore: true, ignoreFieldNorm: true, threshold: 0.5 });
      const best = fuse.search(asked).slice(0, 24);
      const found = new SimilarForms(words.map(formOf)).to(asked);
      expect(found.map(({ form, score }) => [form.joined, score])).toEqual(
        best.map(({ item, score }) => [item, score]),
      );
    }),
  );
});

test('words longer than Fuse.js compares in one piece are found too', () => {
  const long = 'kommunalverwaltungsreformkommission';
  expect(new SimilarForms([formOf('lund'), formOf(long)]).to(`${long}s`)[0]?.form.joined).toBe(long);
});
