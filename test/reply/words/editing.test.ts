import { describe, expect, it } from '@jest/globals';
import type { RefusalReason } from '../../../src/editing/refusal.ts';
import { renderRefusal } from '../../../src/reply/refusal.ts';
import * as de from '../../../src/reply/words/editing/de.ts';
import * as en from '../../../src/reply/words/editing/en.ts';
import * as es from '../../../src/reply/words/editing/es.ts';
import * as fr from '../../../src/reply/words/editing/fr.ts';
import * as pl from '../../../src/reply/words/editing/pl.ts';
import * as uk from '../../../src/reply/words/editing/uk.ts';
import { EN } from '../../../src/reply/words/en.ts';

const TABLES = Object.entries({ en, uk, de, es, fr, pl });

const REASONS: readonly RefusalReason[] = [
  { kind: 'wrong kind', name: 'NAME' },
  { kind: 'too large', megabytes: 2 },
  { kind: 'strange host' },
  { kind: 'too slow', seconds: 10 },
  { kind: 'not fetched' },
  { kind: 'unchanged', article: 'NAME' },
  { kind: 'one file' },
  { kind: 'in memory' },
  { kind: 'last one' },
  { kind: 'nothing to undo', article: null },
  { kind: 'nothing to undo', article: 'NAME' },
  { kind: 'version lost', article: 'NAME' },
  { kind: 'not writable', because: 'read-only' },
  { kind: 'not writable', because: 'full' },
  { kind: 'not writable', because: 'no permission' },
  { kind: 'not writable', because: 'out of order' },
  { kind: 'not writable', because: 'in use' },
  { kind: 'not shown', megabytes: 10 },
];

/** What each reason is told with, below the heading if there is one. */
function refusalsIn({ EDITING }: typeof en): string[] {
  return REASONS.map((reason) => {
    const { content } = renderRefusal(reason, { ...EN, editing: EDITING });
    return content.replace(`**${EDITING.refusals.heading}**\n`, '');
  });
}

describe('the words of /article', () => {
  it.each(TABLES)('fit into commands and buttons: %s', (_, { EDITING, EDITING_COMMANDS }) => {
    expect(Object.values<string>({ ...EDITING_COMMANDS }).filter(({ length }) => length > 100)).toEqual([]);
    expect([...Object.values(EDITING.decide), EDITING.cancel].filter(({ length }) => length > 40)).toEqual(
      [],
    );
  });

  it.each(TABLES)('tell each refusal in a line of its own, with the name or number in it: %s', (_, table) => {
    const told = refusalsIn(table);
    expect(new Set(told).size).toBe(REASONS.length);
    expect(told.filter((line) => line.includes('\n'))).toEqual([]);
    const named = REASONS.map((reason) =>
      Object.values(reason).find((value) => value === 'NAME' || typeof value === 'number'),
    );
    expect(told.filter((line, place) => !line.includes(String(named[place] ?? '')))).toEqual([]);
  });

  it.each(TABLES.filter(([language]) => language !== 'en'))('are not English: %s', (_, table) => {
    const english = new Set([...refusalsIn(en), ...Object.values<string>({ ...en.EDITING_COMMANDS })]);
    const told = [...refusalsIn(table), ...Object.values<string>({ ...table.EDITING_COMMANDS })];
    expect(told.filter((line) => english.has(line))).toEqual([]);
  });
});
