import { describe, expect, test } from '@jest/globals';
import { renderSources, type SourceList } from '../../src/reply/sources.ts';
import type { Source } from '../../src/types.ts';
import { problemsOf } from './read.ts';
import { matchOf, NASTY_TEXTS } from './samples.ts';
import { EN } from '../../src/reply/words/en.ts';

const NO_KINDS = { direct: 0, mixed: 0, indirect: 0, none: 0 };

function sourceOf(source: Partial<Source>): Source {
  const kinds = source.kinds ?? { ...NO_KINDS, direct: 1 };
  const count = Object.values(kinds).reduce((sum, number) => sum + number, 0);
  const quotations = Array.from({ length: count }, () => matchOf('Yes.'));
  return { name: 'Dana Wren', names: ['Dana Wren'], role: null, outlets: [], kinds, quotations, ...source };
}

function render(list: Partial<SourceList>, page = 0) {
  const reply = renderSources({ sources: [], credits: [], title: null, scope: 'all', ...list }, page, EN);
  expect(problemsOf(reply)).toEqual([]);
  const [head, lines = '', below] = reply.content.split('\n\n');
  return {
    head,
    lines: lines.split('\n'),
    below,
    menu: reply.components[0],
    row: reply.components[1],
  };
}

describe('the list of sources', () => {
  test.each([
    [{}, '• **Dana Wren** · 1 direct'],
    [
      {
        role: 'harbour master',
        outlets: ['The Post', 'Radio Nord'],
        kinds: { ...NO_KINDS, direct: 2, indirect: 3 },
      },
      '• **Dana Wren** · harbour master · 5 passages (2 direct, 3 reported) · through The Post, Radio Nord',
    ],
    [{ name: '*Dana*', kinds: { ...NO_KINDS, mixed: 1 } }, String.raw`• **\*Dana\*** · 1 partly quoted`],
  ])('shows %j as "%s"', (source, line) => {
    expect(render({ sources: [sourceOf(source)] }).lines).toEqual([line]);
  });

  test('names the article and keeps photo credits apart, each once', () => {
    const credit = { name: 'Getty Images', start: 0, end: 12 };
    const { head, below } = render({
      sources: [sourceOf({})],
      credits: [credit, credit],
      title: 'Ferry to stop',
    });
    expect(head).toBe('**Who is quoted** · Ferry to stop');
    expect(below).toBe('**Photos and illustrations**: Getty Images\n-# 1 source');
  });

  test('says when nobody is quoted', () => {
    expect(render({}).lines).toEqual(['Nobody is quoted.']);
  });
});

describe('pages of 500 sources', () => {
  const sources = Array.from({ length: 500 }, (_, number) => sourceOf({ name: `Source ${number}` }));

  test.each([
    [0, 'Source 0', [true, false], ['sources:all:-1', 'sources:all:1']],
    [7, 'Source 70', [false, false], ['sources:all:6', 'sources:all:8']],
    [49, 'Source 490', [false, true], ['sources:all:48', 'sources:all:50']],
    [9999, 'Source 490', [false, true], ['sources:all:48', 'sources:all:50']],
  ])('page %d begins with %s', (page, first, disabled, ids) => {
    const { lines, row, below } = render({ sources }, page);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toContain(`**${first}**`);
    expect(row?.components).toMatchObject(
      disabled.map((off, place) => ({ disabled: off, custom_id: ids[place] })),
    );
    expect(below).toBe(`-# 500 sources · page ${Math.min(page, 49) + 1} of 50`);
  });

  test('one page has no buttons', () => {
    expect(render({ sources: sources.slice(0, 10) }).row).toBeUndefined();
  });
});

test.each(NASTY_TEXTS)('Discord takes %s as name, role, outlet, title and credit', (_, text) => {
  const outlets = Array.from({ length: 30 }, () => text);
  const sources = Array.from({ length: 25 }, () => sourceOf({ name: text, role: text, outlets }));
  const credits = Array.from({ length: 30 }, (__, place) => ({ name: `${place} ${text}`, start: 0, end: 1 }));
  expect(render({ sources, credits, title: text }).lines).toHaveLength(10);
});
