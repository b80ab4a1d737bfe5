import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { compareArticles, type Comparison } from '../../src/editing/comparison.ts';
import { Library } from '../../src/library.ts';
import type { Article } from '../../src/types.ts';

const articleOf = (...sentences: readonly string[]): Article => {
  const text = ['Ferry to stop', ...sentences].join('\n\n');
  const [article] = Library.fromTexts([{ id: 'ferry', text }], { semantic: false }).articles;
  if (!article) throw new Error('no article');
  return article;
};

const A = 'The last ferry leaves Port Ellis on 4 November.';
const A2 = 'The last ferry leaves Port Ellis on 9 November.';
const B = '“It costs too much,” said Dana Wren.';
const B2 = '“It costs too much,” said Omar Lund.';
const C = 'Buses will run twice a day instead.';
const D = 'The council of Port Ellis meets on Monday.';

const quotes = (told: readonly { quote: string }[]) => told.map(({ quote }) => quote);

/** What changed, in short. */
function short({ added, removed, changed, reattributed, attributions }: Comparison) {
  return {
    added: quotes(added),
    removed: quotes(removed),
    changed: changed.map(({ before, after }) => `${before.quote} → ${after.quote}`),
    reattributed: reattributed.map(
      ({ before, after }) =>
        `${before.attribution.speaker?.name ?? '-'} → ${after.attribution.speaker?.name ?? '-'}`,
    ),
    attributions,
  };
}

const NOTHING = {
  added: [],
  removed: [],
  changed: [],
  reattributed: [],
  attributions: { added: 0, removed: 0 },
};

describe('compareArticles', () => {
  it.each([
    ['nothing in the same', [A, B], [A, B], NOTHING],
    ['nothing in another order', [A, B, C], [C, A, B], NOTHING],
    ['nothing in lines that break elsewhere', [A], [A.replace(' leaves ', '\nleaves ')], NOTHING],
    ['a sentence more', [A], [A, C], { ...NOTHING, added: [C] }],
    ['a quotation more', [A], [A, B], { ...NOTHING, added: [B], attributions: { added: 1, removed: 0 } }],
    ['a quotation less', [A, B], [A], { ...NOTHING, removed: [B], attributions: { added: 0, removed: 1 } }],
    ['other words', [A, B], [A2, B], { ...NOTHING, changed: [`${A} → ${A2}`] }],
    [
      'another speaker',
      [A, B],
      [A, B2],
      { ...NOTHING, changed: [`${B} → ${B2}`], reattributed: ['Dana Wren → Omar Lund'] },
    ],
    ['one for another', [A], [C], { ...NOTHING, added: [C], removed: [A] }],
    ['one for another with few of its words', [A], [D], { ...NOTHING, added: [D], removed: [A] }],
  ])('finds %s', (_, before, after, expected) => {
    expect(short(compareArticles(articleOf(...before), articleOf(...after)))).toEqual(expected);
  });

  it('finds another speaker of the same words', () => {
    const before = articleOf('“It costs too much,” she said.', C);
    const named = articleOf('Dana Wren runs the harbour.', '“It costs too much,” she said.', C);
    expect(short(compareArticles(before, named)).reattributed).toEqual(['she → Dana Wren']);
  });

  it('finds another medium of the same words', () => {
    const [before, after] = ['Telegram', 'Facebook'].map((medium) =>
      articleOf(`Source: Dana Wren on ${medium}`, 'Quote: “It costs too much.”', `Details: ${C}`),
    );
    const { reattributed, changed } = compareArticles(before!, after!);
    expect(changed).toEqual([]);
    expect(reattributed.map(({ after: now }) => now.attribution.outlet?.name)).toContain('Facebook');
  });

  it('takes all of a new article for added, and all of one that goes for removed', () => {
    const article = articleOf(A, B);
    const { added, attributions } = compareArticles(null, article);
    expect([added.length, attributions.added]).toEqual([3, 1]);
    expect(compareArticles(article, null).removed).toHaveLength(3);
  });

  it('loses no passage, whatever comes and goes', () => {
    const sentences = fc.subarray([A, A2, B, B2, C]);
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const [old, now] = [articleOf(...before), articleOf(...after)];
        const { added, removed, changed } = compareArticles(old, now);
        expect(old.passages.length - removed.length - changed.length).toBe(
          now.passages.length - added.length - changed.length,
        );
      }),
      { numRuns: 40 },
    );
  });
});
