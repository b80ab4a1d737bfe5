import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read.ts';

interface Page {
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publisher_also?: readonly string[];
  readonly author?: string | null;
  readonly published?: string | null;
  readonly passages: readonly { readonly quote: string }[];
  readonly not_passages: readonly string[];
  readonly neutral?: readonly string[];
}

const FOLDER = join(__dirname, '..', 'pages', 'dev');
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): Page => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));

/** Marks at the edges, emphasis and the signs of tables do not count. */
const bare = (words: string): string =>
  words.replace(/[*_]+/gu, '').replace(/^["“”„|•\s-]+|["“”|\s]+$/gu, '');

const read = pages.map((page) => {
  const text = readFileSync(join(FOLDER, page.file), 'utf8');
  const { passages, publisher, author, published } = readArticle({ id: page.file, text });
  const shown = passages.map(({ start, end }) => bare(text.slice(start, end)));
  return { page, shown, publisher, author, published };
});

/** The names of a table's columns, which stand beside its rows. */
const COLUMNS = 'Plot | Size in m² | Rent in crowns';
/** Publishers that only the gold file names, or a dateline alone: as often as not such a page is not the agency's. */
const UNNAMED = ['NPA', 'Kursblatt'];

describe('pages as people copy them', () => {
  it('show each sentence of their articles', () => {
    const lost = read.flatMap(({ page, shown }) =>
      page.passages.map(({ quote }) => bare(quote)).filter((quote) => !shown.includes(quote)),
    );
    expect(lost).toEqual([COLUMNS]);
  });

  it('show no line of their frames', () => {
    const frames = read.flatMap(({ page, shown }) => {
      const may = [...page.passages.map(({ quote }) => quote), ...(page.neutral ?? [])].map(bare);
      return page.not_passages
        .map((line) => bare(line))
        .filter((line) => shown.includes(line) && !may.includes(line));
    });
    expect(frames).toEqual([]);
  });

  it('name their publishers', () => {
    const wrong = read.filter(
      ({ page, publisher }) =>
        ![page.publisher, ...(page.publisher_also ?? [])].some((name) => isSame(name, publisher)),
    );
    expect(wrong.map(({ page, publisher }) => [page.publisher, publisher])).toEqual(
      UNNAMED.map((name) => [name, null]),
    );
  });

  it('name their authors, and the day', () => {
    const told = read.filter(({ page }) => page.author !== undefined);
    const authors = told.filter(({ page, author }) => author !== page.author);
    expect(authors.map(({ page, author }) => [page.file, page.author, author])).toEqual([]);
    const days = told.filter(({ page, published }) => page.published && !isDay(page.published, published));
    expect(days.map(({ page, published }) => [page.file, page.published, published])).toEqual([]);
  });
});

/** "The Fenlight Review" is "Fenlight Review". */
function isSame(one: string | null, other: string | null): boolean {
  return one?.replace(/^The /u, '') === other?.replace(/^The /u, '');
}

/** Gold may have the day of the week, and the page the clock: "Friday, 2 August 2023" is "2 August 2023, 03:01". */
function isDay(gold: string, found: string | null): boolean {
  const day = found?.split(', ')[0] ?? '-';
  return gold.includes(day) || day.startsWith(gold);
}
