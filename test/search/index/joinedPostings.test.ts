import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { articlePostings, JoinedPostings } from '../../../src/search/index/joinedPostings.ts';
import { atOnce } from '../../../src/values/slices.ts';

const TERMS = 6;
const passages = fc.array(fc.array(fc.integer({ min: 0, max: TERMS - 1 }), { maxLength: 8 }), {
  maxLength: 6,
});

function postingsOf(texts: readonly (readonly number[])[]) {
  const starts = texts.reduce((all, text) => [...all, all.at(-1)! + text.length], [0]);
  const words = texts.flat();
  const places = words.map((_, place) => place);
  return atOnce(articlePostings(places, starts, words));
}

test('the postings of a term are the passages of all articles that hold it, in order, with how often', () => {
  fc.assert(
    fc.property(fc.array(passages, { maxLength: 4 }), fc.nat(24), fc.nat(24), (articles, one, other) => {
      const firsts = articles.reduce((all, texts) => [...all, all.at(-1)! + texts.length], [0]);
      const joined = atOnce(JoinedPostings.join(articles.map(postingsOf), Uint32Array.from(firsts), TERMS));
      const range = { from: Math.min(one, other), to: Math.max(one, other) };
      for (let term = 0; term < TERMS; term += 1) {
        const found: [number, number][] = [];
        joined.each(term, range, (passage, count) => found.push([passage, count]));
        const expected = articles
          .flat()
          .map((text, passage) => [passage, text.filter((held) => held === term).length] as const)
          .filter(([passage, count]) => count > 0 && passage >= range.from && passage < range.to);
        expect(found).toEqual(expected);
        expect(joined.holders(term, range)).toBe(expected.length);
      }
    }),
  );
});
