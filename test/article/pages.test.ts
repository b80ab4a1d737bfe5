import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read.ts';

interface Page {
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly passages: readonly { readonly quote: string }[];
  readonly not_passages: readonly string[];
}

const FOLDER = join(__dirname, '..', 'pages', 'dev');
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): Page => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));

/** Marks at the edges, emphasis and the signs of tables do not count. */
const bare = (words: string): string => words.replace(/[*_]+/gu, '').replace(/^["“”|•\s]+|["“”|\s]+$/gu, '');

const read = pages.map((page) => {
  const text = readFileSync(join(FOLDER, page.file), 'utf8');
  const { passages, publisher } = readArticle({ id: page.file, text });
  const shown = passages.map(({ start, end }) => bare(text.slice(start, end)));
  return { page, shown, publisher };
});

/** The names of a table's columns, which stand beside its rows. */
const COLUMNS = 'Plot | Size in m² | Rent in crowns';
/** A publisher that only the gold file names: nothing in the page does. */
const UNNAMED = 'Kursblatt';

describe('pages as people copy them', () => {
  it('show each sentence of their articles', () => {
    const lost = read.flatMap(({ page, shown }) =>
      page.passages.map(({ quote }) => bare(quote)).filter((quote) => !shown.includes(quote)),
    );
    expect(lost).toEqual([COLUMNS]);
  });

  it('show no line of their frames', () => {
    const frames = read.flatMap(({ page, shown }) =>
      page.not_passages.map((line) => bare(line)).filter((line) => shown.includes(line)),
    );
    expect(frames).toEqual([]);
  });

  it('name their publishers', () => {
    const wrong = read.filter(({ page, publisher }) => publisher !== page.publisher);
    expect(wrong.map(({ page, publisher }) => [page.publisher, publisher])).toEqual([[UNNAMED, null]]);
  });
});
