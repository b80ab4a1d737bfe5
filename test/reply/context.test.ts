import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Library } from '../../src/library.ts';
import { findPassage, passageKey, type FoundPassage } from '../../src/lookup/passageKey.ts';
import { renderContext } from '../../src/reply/context.ts';
import type { Article } from '../../src/types.ts';
import { plain, problemsOf, wordsOf } from './read.ts';
import { articleOf, matchOf, NASTY_TEXTS } from './samples.ts';
import { EN } from '../../src/reply/words/en.ts';

const BRIDGE = `The bridge is closed

The bridge is tired. Buy our tea, tea for all! It is old, Mara Quist said. It will be mended in May.

Buses run every hour.
`;

function found(article: Article | undefined, words: string): FoundPassage {
  const passage = article?.passages.find(({ start }) => article.text.startsWith(words, start));
  if (!article || !passage) throw new Error(`no passage begins with ${words}`);
  const quote = article.text.slice(passage.start, passage.end);
  const again = findPassage([article], passageKey({ article, passage, quote, terms: [] }));
  if (!again) throw new Error('not found again');
  return again;
}

function describeContext(finding: FoundPassage): string {
  const reply = renderContext(finding, EN);
  expect(problemsOf(reply)).toEqual([]);
  return reply.content;
}

describe('the context of a passage', () => {
  const [article] = Library.fromTexts([{ id: 'bridge', text: BRIDGE }], { semantic: false }).articles;

  test('is its paragraph with the passage in bold, and at least a sentence on both sides', () => {
    expect(describeContext(found(article, 'It will be mended')).split('\n')).toEqual([
      '> The bridge is tired. Buy our tea, tea for all! It is old, Mara Quist said. **It will be mended in May.**',
      '> ',
      '> Buses run every hour.',
      '',
      "In bold: The article's own words",
    ]);
  });

  test('tells where words are left out that are no passages', () => {
    if (!article) throw new Error('no article');
    const passages = article.passages.filter(({ start }) => !article.text.startsWith('Buy our tea', start));
    expect(describeContext(found({ ...article, passages }, 'The bridge is tired'))).toContain(
      '> **The bridge is tired.** … It is old, Mara Quist said. It will be mended in May.\n\nIn bold',
    );
  });

  test('cuts what is very long, nearest to the passage last', () => {
    const long = matchOf('The committee met. '.repeat(200).trim(), { start: 0, paragraph: 1 });
    const middle = matchOf('It was late.', { start: 4000, paragraph: 2 });
    const last = matchOf('Then it rained. '.repeat(200).trim(), { start: 4100, paragraph: 3 });
    const description = describeContext(found(articleOf([long, middle, last]), 'It was late.'));
    expect(description).toMatch(
      /^> ….*The committee met\.\n> \n> \*\*It was late\.\*\*\n> \n> Then it rained\..*…\n/,
    );
  });
});

describe('whatever the text', () => {
  test.each(NASTY_TEXTS.filter(([, text]) => text.length > 0))('Discord takes %s around %s', (_, text) => {
    const matches = [0, 1, 2].map((place) =>
      matchOf(text, { start: place * 10_000, line: text, title: text, section: text, paragraph: 3 }),
    );
    for (const { passage } of matches) {
      const article = articleOf(matches);
      const finding = { article, passage, quote: text, terms: [] };
      expect(problemsOf(renderContext(finding, EN))).toEqual([]);
    }
  });

  test('every word that is shown is a word of the article, in order', () => {
    const texts = fc.array(fc.lorem({ maxCount: 60 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(7), (sentences, at) => {
        const matches = sentences.map((text, place) =>
          matchOf(text, { start: place * 1000, paragraph: Math.floor(place / 3) }),
        );
        const article = articleOf(matches);
        const match = matches[at % matches.length];
        if (!match) throw new Error('no match');
        const finding = { article, passage: match.passage, quote: match.quote, terms: [] };
        const [shown = ''] = describeContext(finding).split('\n\nIn bold');
        const words = wordsOf(plain(shown).replaceAll(/^> ?/gm, '').replaceAll('…', '')).join(' ');
        expect(wordsOf(article.text).join(' ')).toContain(words);
        expect(words).toContain(wordsOf(match.quote).join(' '));
      }),
      { numRuns: 40 },
    );
  });
});
