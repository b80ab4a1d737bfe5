import { describe, expect, it } from '@jest/globals';
import type { ArticleLanguage, TextRule } from '../../src/language/article.ts';
import { LANGUAGES } from '../../src/language/languages.ts';

/** Every table of rules about lines, by its name. */
const TABLES: Readonly<Record<string, (language: ArticleLanguage) => readonly TextRule[]>> = {
  bylines: ({ bylines }) => bylines.lines,
  authors: ({ bylines }) => bylines.authors,
  credits: ({ credits }) => credits.lines,
  datelines: ({ datelines }) => datelines,
  notices: ({ notices }) => notices.lines,
  appeals: ({ notices }) => notices.appeals.calls,
  publishers: ({ publisher }) => publisher.lines,
  mastheads: ({ mastheads }) => mastheads,
  topics: ({ labels }) => labels.topics,
};

const ROWS = LANGUAGES.flatMap(({ name, article }) =>
  Object.entries(TABLES).flatMap(([table, rulesOf]) =>
    rulesOf(article).map((rule) => ({ name, table, ...rule })),
  ),
);

describe('a rule about lines', () => {
  it.each(ROWS)('is for its example: $example ($name, $table)', ({ example, pattern }) => {
    expect(example).toMatch(pattern);
  });

  it.each(ROWS)('keeps no state between calls: $example ($name, $table)', ({ pattern }) => {
    expect(pattern.flags).not.toMatch(/[gy]/);
  });
});
