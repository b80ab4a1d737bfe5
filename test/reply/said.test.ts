import { describe, expect, test } from '@jest/globals';
import { findSource } from '../../src/lookup/sourceKey.ts';
import { quotationsRow, renderSaid } from '../../src/reply/said.ts';
import { shortHash } from '../../src/lookup/shortHash.ts';
import type { Source } from '../../src/types.ts';
import { problemsOf } from './read.ts';
import { matchOf, NASTY_TEXTS } from './samples.ts';
import { EN } from '../../src/reply/words/en.ts';

const DANA = '— Dana Wren, to The Harbour Post · Coast Weekly';

function sourceOf(source: Partial<Source>): Source {
  const kinds = { direct: 1, mixed: 0, indirect: 0, none: 0 };
  return { name: 'Dana Wren', names: [], role: null, outlets: [], kinds, quotations: [], ...source };
}

function renderPage(source: Partial<Source>, page = 0) {
  const reply = renderSaid(sourceOf(source), { scope: 'all', key: '3.abc', page }, EN);
  expect(problemsOf(reply)).toEqual([]);
  return reply;
}

function render(source: Partial<Source>, page = 0) {
  return renderPage(source, page).content;
}

const several = (count: number, sentences: number) =>
  Array.from({ length: count }, () => matchOf('“Yes, and yes again.” '.repeat(sentences).trim()));

describe('what somebody said', () => {
  test('stands passage by passage under the name and the role', () => {
    const quotations = [matchOf('“No *more* ferries.”'), matchOf('She wants buses.', { kind: 'indirect' })];
    expect(render({ role: 'harbour master', quotations })).toBe(
      [
        '**Dana Wren** · Harbour master',
        `> “No \\*more\\* ferries.”\n${DANA}\n-# Background, paragraph 12 · direct quotation`,
        `> She wants buses.\n${DANA}\n-# Background, paragraph 12 · reported speech`,
      ].join('\n\n'),
    );
  });

  test.each([
    [6, 1, 0, 6, undefined],
    [7, 1, 0, 6, '-# 7 passages · page 1 of 2'],
    [7, 1, 1, 1, '-# 7 passages · page 2 of 2'],
    [500, 1, 83, 2, '-# 500 passages · page 84 of 84'],
    [500, 1, 900, 2, '-# 500 passages · page 84 of 84'],
    [6, 90, 0, 3, '-# 6 passages · page 1 of 2'],
    [6, 90, 1, 3, '-# 6 passages · page 2 of 2'],
  ])('of %d passages with %d sentences each page %d shows %d', (count, sentences, page, shown, foot) => {
    const parts = (render({ quotations: several(count, sentences) }, page) ?? '').split('\n\n');
    expect(parts.filter((part) => part.startsWith('> '))).toHaveLength(shown);
    expect(parts[shown + 1]).toBe(foot);
  });

  test('that does not fit has buttons to the pages beside', () => {
    const { components } = renderPage({ quotations: several(20, 1) }, 1);
    expect(components).toMatchObject([
      {
        components: [
          { label: 'Previous', custom_id: 'said:all:3.abc:0', disabled: false },
          { label: 'Next', custom_id: 'said:all:3.abc:2', disabled: false },
        ],
      },
    ]);
  });

  test.each(NASTY_TEXTS)('fits into Discord as %s', (_, text) => {
    const quotations = Array.from({ length: 9 }, (__, place) => {
      const match = matchOf(text, { section: text || 'body', title: text });
      return { ...match, article: { ...match.article, id: String(place) } };
    });
    expect(render({ name: text, role: text, quotations })).toContain('\n> ');
  });
});

describe('the list of names', () => {
  const sources = Array.from({ length: 10 }, (_, number) => sourceOf({ name: `name ${number % 3}` }));

  test('leads to the source that was chosen', () => {
    const [menu] = quotationsRow(sources, 20, 'all', EN)?.components ?? [];
    expect(menu?.options[4]).toEqual({ label: 'Name 1', value: `24.${shortHash('name 1')}` });
    const before = Array.from({ length: 20 }, () => sourceOf({}));
    expect(findSource([...before, ...sources], `24.${shortHash('name 1')}`)).toBe(sources[4]);
  });
});
