import { describe, expect, it } from '@jest/globals';
import { compareArticles } from '../../src/editing/comparison.ts';
import type { Proposal } from '../../src/editing/proposal.ts';
import { Library } from '../../src/library.ts';
import { differenceOf } from '../../src/reply/difference.ts';
import { renderProposal } from '../../src/reply/proposal.ts';
import { LANGUAGES } from '../../src/reply/words/languages.ts';
import type { Article } from '../../src/types.ts';
import { checkCallback } from '../discord/standin/schema.ts';
import { NASTY_TEXTS } from './samples.ts';

function articleOf(text: string): Article {
  const [article] = Library.fromTexts([{ id: 'ferry', text }], { semantic: false }).articles;
  if (!article) throw new Error('no article');
  return article;
}

const OLD = articleOf(
  Array.from({ length: 9 }, (_, place) => `“I was here ${place},” said Ann Parr.`).join('\n\n'),
);
const NEW = articleOf(
  Array.from({ length: 30 }, (_, place) => `“We were there ${place},” said Bo Dean.`).join('\n\n'),
);

/** Everything that can be told, with the same text in every place. */
function proposalOf(text: string): Proposal {
  const after: Article = {
    ...NEW,
    title: text,
    publisher: text,
    author: text,
    published: text,
    language: text,
  };
  const problem = { severity: 'warning', line: 1, column: 1, message: text } as const;
  const told = { quote: text, attribution: NEW.passages[0]!.attribution };
  const pairs = Array.from({ length: 9 }, () => ({
    before: { ...told, quote: `${text} once` },
    after: told,
  }));
  const question = { question: text, answer: text, speaker: text, start: 0 };
  const fault = { kind: 'other speaker', quote: text, speaker: text } as const;
  return {
    draft: {
      deed: 'replace',
      article: text,
      file: `${text}.md`,
      before: '',
      after: Buffer.from(''),
      undoes: null,
    },
    wished: text,
    before: OLD,
    after,
    comparison: {
      ...compareArticles(OLD, after),
      added: pairs.map(({ after: one }) => one),
      changed: pairs,
      reattributed: pairs,
    },
    warnings: Array.from({ length: 9 }, () => problem),
    notes: [],
    golden: { asked: 9, failures: Array.from({ length: 9 }, () => ({ article: 'ferry', question, fault })) },
    last: {
      at: '2026-11-25T22:13:00.000Z',
      by: '800000000000000002',
      deed: 'replace',
      article: text,
      file: 'a.md',
      before: null,
      after: null,
      kept: null,
      undoes: null,
    },
  };
}

describe('renderProposal', () => {
  it.each(NASTY_TEXTS)('is taken by Discord with %s, in every language', (_, text) => {
    for (const words of Object.values(LANGUAGES)) {
      const reply = renderProposal(
        proposalOf(text),
        { key: 'x'.repeat(16), isStale: true, isThere: true },
        words,
      );
      const { allowedMentions, ...data } = reply;
      expect(checkCallback({ type: 4, data: { ...data, allowed_mentions: allowedMentions } })).toEqual([]);
    }
  });
});

describe('differenceOf', () => {
  it.each([
    ['a b c d 4 e', 'a b c d 9 e', '… b c d 4 …', '… b c d 9 …'],
    ['a b', 'a b c', 'a b', 'a b c'],
    ['a b c', 'x b c', 'a …', 'x …'],
    ['a', 'b', 'a', 'b'],
    ['a a', 'a a a', 'a a', 'a a a'],
  ])('of %j and %j is %j and %j', (before, after, old, now) => {
    expect(differenceOf(before, after)).toEqual([old, now]);
  });
});
