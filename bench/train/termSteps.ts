import { attribute } from '../../src/attribution/attribute.ts';
import { readArticle } from '../../src/article/read.ts';
import { buildIndex } from '../../src/search/index/searchIndex.ts';

/** How many sentences some texts have, and how rare each term (stem) is in them: step s is about exp(-s / 4) of them. */
export interface TermSteps {
  readonly sentences: number;
  readonly steps: ReadonlyMap<string, number>;
}

/** Counts the terms of texts; those that fewer sentences hold than `fewest` are left out. */
export function countTerms(
  texts: readonly { readonly id: string; readonly text: string }[],
  fewest: number,
): TermSteps {
  const { vocabulary, postings, passages } = buildIndex(texts.map((text) => attribute(readArticle(text))));
  const steps = new Map<string, number>();
  for (const [term, number] of vocabulary.stems()) {
    const holders = postings.holders(number, { from: 0, to: passages.length });
    if (holders < fewest || !/^[\p{L}\p{N}.]+$/u.test(term)) continue;
    steps.set(term, Math.round(-4 * Math.log(holders / passages.length)));
  }
  return { sentences: passages.length, steps };
}
