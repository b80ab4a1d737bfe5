import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { asJson, asList, asText, type Json } from '../discord/standin/json.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The rows of a Markdown text's tables, as their cells. */
const rowsIn = (text: string): string[][] =>
  [...text.matchAll(/^\|(.*)\|$/gm)].map(([, cells = '']) => cells.split('|').map((cell) => cell.trim()));

const README = rowsIn(read('README.md'));
const rowOf = (rows: readonly string[][], name: string): string[] | undefined =>
  rows.find(([first]) => first === name)?.slice(1);

/** Names of sets in README and bench/ATTRIBUTION.md. */
const TOLD = [
  ['nine stories (unseen)', 'unseen'],
  ['twenty pages as people copy them (pages/held-back)', 'pages/held-back'],
  ['twenty more, by other writers (pages/held-back-later)', 'pages/held-back-later'],
  ['thirty-two more, by two others (pages/held-back-third)', 'pages/held-back-third'],
  ['thirty-two more, by two others (pages/held-back-fourth)', 'pages/held-back-fourth'],
  ['thirty-two more, by two others (pages/held-back-fifth)', 'pages/held-back-fifth'],
  ['forty-four more, by two others (pages/held-back-sixth)', 'pages/held-back-sixth'],
] as const;

describe.each(TOLD)('who said it, in the README: %s', (name, set) => {
  it('is what was measured', () => {
    const [passages, speaker, nobody, quoted, outlet, , , publisher, shown] =
      rowOf(rowsIn(read('bench/ATTRIBUTION.md')), set) ?? [];
    expect(passages).toMatch(/^\d+$/);
    expect(rowOf(README, name)).toEqual([passages, speaker, nobody, quoted, outlet, publisher, shown]);
  });
});

/** Names of sets in README and bench/results.json. */
const ANSWERED = [
  ['Wikipedia (xquad_en)', 'xquad_en'],
  ['sections of Wikipedia (selqa)', 'selqa_dev_test'],
  ['Reddit posts (squadshifts)', 'squadshifts_reddit'],
  ['Wikipedia in German (xquad_de)', 'xquad_de'],
  ['Wikipedia in Spanish (xquad_es)', 'xquad_es'],
  ['Wikipedia in Russian (xquad_ru)', 'xquad_ru'],
  ['invented stories in Ukrainian', 'stories_uk'],
  ['invented news stories', 'stories, near'],
  ['Wikipedia (squad2)', 'squad2_dev_half'],
  ['invented news stories, asked in other words', 'stories, paraphrase'],
] as const;

/** Engines of the README's columns; the last column is the best of all others. */
const COLUMNS = [
  'Whosaid',
  'Whosaid, words and meaning',
  'Whosaid, words',
  'Nearest sentence, all-MiniLM-L6-v2',
];
/** What is no other engine. */
const isOwn = (name: string): boolean => /^(Whosaid|Nearest sentence)/.test(name);

const first = (engine: Json | undefined): number => Number(engine?.hit1) * 100;

describe.each(ANSWERED)('how well it answers, in the README: %s', (name, set) => {
  const measured = asList(asJson(JSON.parse(read('bench/results.json'))).quality);
  const result = measured.find((one) => one.set === set);
  const engines = asList(result?.engines);

  it('is what was measured', () => {
    const own = COLUMNS.map((column) => first(engines.find((engine) => asText(engine.name) === column)));
    const best = Math.max(...engines.filter((engine) => !isOwn(asText(engine.name))).map(first));
    const [questions = '', ...row] = rowOf(README, name) ?? [];
    expect(Number(questions.replace(/,| †/g, ''))).toBe(result?.answerable);
    expect(row).toHaveLength(COLUMNS.length + 1);
    const shown = row.flatMap((cell, at) =>
      cell === '–' ? [] : ([[Number(cell), [...own, best][at]!]] as const),
    );
    expect(shown.length).toBeGreaterThan(2);
    // Rounded half up or half down.
    for (const [cell, figure] of shown) expect(Math.abs(cell - figure)).toBeLessThanOrEqual(0.0501);
  });
});
