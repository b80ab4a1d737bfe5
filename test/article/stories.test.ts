import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read.ts';

interface Story {
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly passages: readonly { readonly quote: string; readonly rendered?: string }[];
  readonly not_passages: readonly string[];
  readonly neutral?: readonly string[];
}

const FOLDER = join(__dirname, '..', 'stories');
const stories = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): Story => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));

/** Marks at the edges do not count. */
const bare = (words: string): string => words.replace(/^["“”*]+|["“”*]+$/gu, '');

describe('the stories', () => {
  it.each(stories)('$file shows each of its sentences and nothing that it must not', (story) => {
    const text = readFileSync(join(FOLDER, story.file), 'utf8');
    const { passages, title, publisher } = readArticle({ id: story.file, text });
    const quotes = passages.map(({ start, end }) => bare(text.slice(start, end)));
    const may = new Set([story.title, ...(story.neutral ?? [])].map(bare));
    expect(quotes.filter((quote) => !may.has(quote))).toEqual(story.passages.map(({ quote }) => bare(quote)));
    expect(quotes.filter((quote) => story.not_passages.some((line) => quote.includes(line)))).toEqual([]);
    expect(bare(title)).toBe(bare(story.title));
    expect(publisher).toBe(story.publisher);
  });
});
