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

function render(source: Partial<Source>) {
  const reply = renderSaid(sourceOf(source), EN);
  expect(problemsOf(reply)).toEqual([]);
  return reply.content;
}

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
    [6, 1, 6, null],
    [7, 1, 6, '-# and 1 more passage'],
    [500, 1, 6, '-# and 494 more passages'],
    [6, 90, 4, '-# and 2 more passages'],
  ])('of %d passages with %d sentences each shows %d', (count, sentences, shown, more) => {
    const quotations = Array.from({ length: count }, () =>
      matchOf('“Yes, and yes again.” '.repeat(sentences).trim()),
    );
    const parts = render({ quotations }).split('\n\n');
    expect(parts.filter((part) => part.startsWith('> '))).toHaveLength(shown);
    expect(parts[shown + 1] ?? null).toBe(more);
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
