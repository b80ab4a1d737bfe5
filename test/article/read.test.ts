import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { LAYOUTS } from './layouts.ts';

describe('reading an article', () => {
  it.each(LAYOUTS)('shows the sentences of $name', ({ text, title, publisher, shown, credits }) => {
    const article = readArticle({ id: 'a', text });
    expect(article.passages.map(({ start, end }) => text.slice(start, end))).toEqual(shown);
    expect(article.title).toBe(title);
    expect(article.publisher).toBe(publisher ?? null);
    expect(article.credits.map(({ name }) => name)).toEqual(credits ?? []);
  });
});
