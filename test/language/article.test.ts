import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { mayMatch } from '../../src/article/mayMatch.ts';
import type { ArticleLanguage } from '../../src/language/article.ts';
import type { TextRule } from '../../src/language/textRule.ts';
import { LANGUAGES } from '../../src/language/languages.ts';

/** Every table of rules about lines, by its name. */
const TABLES: Readonly<Record<string, (language: ArticleLanguage) => readonly TextRule[]>> = {
  bylines: ({ bylines }) => bylines.lines,
  authors: ({ bylines }) => bylines.authors,
  credits: ({ credits }) => credits.lines,
  captions: ({ credits }) => credits.captions,
  datelines: ({ datelines }) => datelines,
  notices: ({ notices }) => notices.lines,
  appeals: ({ notices }) => notices.appeals.calls,
  publishers: ({ publisher }) => publisher.lines,
  mastheads: ({ mastheads }) => mastheads,
  topics: ({ labels }) => labels.topics,
  results: ({ results }) => results?.lines ?? [],
  scores: ({ results }) => results?.above ?? [],
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

/** Words without a part, in any case. */
function withoutPart(words: string, part: string): string {
  const at = words.toLowerCase().indexOf(part);
  return at < 0 ? words : withoutPart(words.slice(0, at) + words.slice(at + part.length), part);
}

/** Lines and sentences of saved pages. */
const LINES = readdirSync('test/pages/dev')
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(`test/pages/dev/${file}`, 'utf8').split(/\n|(?<=[.!?]) /u));

describe('a rule that says what its words hold', () => {
  const rows = ROWS.filter(({ holds }) => holds !== undefined);

  it.each(rows)('looks wherever it is for the words: $example ($name, $table)', (rule) => {
    const missed = [...LINES, ...ROWS.map(({ example }) => example)].filter(
      (line) => rule.pattern.test(line) && !mayMatch(rule, line.toLowerCase()),
    );
    expect(missed).toEqual([]);
  });

  it.each(rows)(
    'is for nothing without them: $example ($name, $table)',
    ({ example, pattern, holds = [] }) => {
      const without = holds.reduce((words, part) => withoutPart(words, part), example);
      expect(without).not.toMatch(pattern);
    },
  );
});

describe('the calls of appeals', () => {
  it.each(LANGUAGES)('are found in one look ($name)', ({ article }) => {
    const { calls, call } = article.notices.appeals;
    const others = [...LINES, ...ROWS.map(({ example }) => example)].filter(
      (line) => call.test(line) !== calls.some(({ pattern }) => pattern.test(line)),
    );
    expect(others).toEqual([]);
  });
});
