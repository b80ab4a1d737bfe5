import { describe, expect, it } from '@jest/globals';
import { lastToUndo, prune, readJournal, writeJournal, type Entry } from '../../src/editing/journal.ts';

const entry = (second: number, changes: Partial<Entry> = {}): Entry => ({
  at: new Date(second * 1000).toISOString(),
  by: '800000000000000002',
  deed: 'replace',
  article: 'ferry',
  file: 'ferry.md',
  before: 'a',
  after: 'b',
  kept: `${second}.md`,
  undoes: null,
  ...changes,
});
const undo = (second: number, of: Entry) => entry(second, { deed: 'undo', undoes: of.at });

describe('the journal', () => {
  const [one, two, three] = [entry(1), entry(2, { article: 'bus', file: 'below/bus.md' }), entry(3)];

  it('is read as it was written', () => {
    expect(readJournal(writeJournal([one, two, three]))).toEqual([one, two, three]);
  });

  it.each([
    ['no JSON', 'what?'],
    ['half a line', JSON.stringify(one).slice(0, 40)],
    ['another object', '{"at":"2026-01-01"}'],
    ['nothing', 'null'],
    ['a file out of the folder', JSON.stringify(entry(2, { file: '../../etc/passwd' }))],
    ['a file from the root', JSON.stringify(entry(2, { file: '/etc/passwd' }))],
    ['a version out of the folder', JSON.stringify(entry(2, { kept: '../ferry.md' }))],
    ['an article out of the folder', JSON.stringify(entry(2, { article: '..' }))],
    ['no time', JSON.stringify(entry(2, { at: 'now' }))],
  ])('passes over %s', (_, line) => {
    expect(readJournal(`${writeJournal([one])}${line}\n${writeJournal([three])}`)).toEqual([one, three]);
  });

  it('keeps the last ten changes of each article', () => {
    const many = Array.from({ length: 12 }, (_, second) => entry(second));
    const { kept, old } = prune([two, ...many]);
    expect(old).toEqual(many.slice(0, 2));
    expect(kept).toEqual([two, ...many.slice(2)]);
  });

  it.each([
    ['the last change of the article', [one, two, three], 'ferry', three],
    ['the last of all', [one, three, two], null, two],
    ['nothing of another article', [one], 'bus', null],
    ['the one before, when the last is taken back', [one, three, undo(4, three)], 'ferry', one],
    ['nothing, when all is', [one, three, undo(4, three), undo(5, one)], 'ferry', null],
    ['what came after', [one, undo(2, one), three], 'ferry', three],
  ])('takes back %s', (_, entries, article, expected) => {
    expect(lastToUndo(entries, article)).toEqual(expected);
  });
});
