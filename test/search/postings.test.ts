import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { atOnce } from '../../src/slices.ts';
import { collectPostings, entriesWithin } from '../../src/search/postings.ts';

const TERMS = 6;
const passages = fc.array(fc.array(fc.integer({ min: 0, max: TERMS - 1 }), { maxLength: 8 }), {
  maxLength: 12,
});

test('the postings of a term are the passages that hold it, in order, with how often', () => {
  fc.assert(
    fc.property(passages, fc.nat(12), fc.nat(12), (texts, one, other) => {
      const starts = texts.reduce((all, text) => [...all, all.at(-1)! + text.length], [0]);
      const words = Uint32Array.from(texts.flat());
      const termOf = Uint32Array.from({ length: TERMS }, (_, word) => word);
      const postings = atOnce(collectPostings(words, Uint32Array.from(starts), termOf, TERMS));
      const from = Math.min(one, other);
      const to = Math.max(one, other);
      for (let term = 0; term < TERMS; term += 1) {
        const [first, last] = entriesWithin(postings, term, from, to);
        const found = [...postings.passages.subarray(first, last)].map((passage, at) => [
          passage,
          postings.counts[first + at],
        ]);
        const expected = texts
          .map((text, passage) => [passage, text.filter((held) => held === term).length] as const)
          .filter(([passage, count]) => count > 0 && passage >= from && passage < to);
        expect(found).toEqual(expected.map((entry) => [...entry]));
      }
    }),
  );
});
