import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { VOICE_RULES } from '../../src/attribution/4-voices/ruleExamples.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { ANY } from '../../src/language/any/index.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import type { Passage } from '../../src/types.ts';

/** The sentence of an article's body that begins with some words. */
function findPassage(
  body: string,
  words: string,
  language: string,
  title = 'A title',
): { text: string; passage: Passage } {
  const article = attribute(
    readArticle({ id: 'a', text: `---\nlanguage: ${language}\n---\n${title}\n\n${body}\n` }),
  );
  const passage = article.passages.find(({ start }) => article.text.startsWith(words, start));
  if (!passage) throw new Error(`no passage begins with ${JSON.stringify(words)}`);
  return { text: article.text, passage };
}

const ROWS = [...LANGUAGES, ANY].flatMap(({ tag, attribution }) =>
  attribution.rules.map((rule) => ({ tag, ...rule })),
);

describe('a rule about one sentence', () => {
  it.each(ROWS)('decides its example: $name ($tag)', ({ tag, name, example, speaker, kind }) => {
    const { text, passage } = findPassage(example, example.slice(0, 12), tag);
    expect(passage.attribution).toMatchObject({ kind, reason: { rule: name } });
    expect(passage.attribution.speaker?.name ?? null).toBe(speaker);
    const shown = passage.attribution.reason.evidence.map(({ start, end }) => text.slice(start, end));
    expect(shown.every((words) => words !== '' && example.includes(words))).toBe(true);
    expect(shown.join(' ')).toContain(speaker?.split(' ').at(-1) ?? '');
  });
});

describe('a rule about an article', () => {
  it.each(VOICE_RULES)('decides its example: $name', ({ name, example, of, speaker, kind, ...rest }) => {
    const language = 'language' in rest ? rest.language : 'en';
    const { passage } = findPassage(example, of, language, 'title' in rest ? rest.title : undefined);
    expect(passage.attribution).toMatchObject({ kind, reason: { rule: name } });
    expect(passage.attribution.speaker?.name ?? null).toBe(speaker);
  });

  it('has a name of its own', () => {
    const names = [...VOICE_RULES, ...(LANGUAGES[0]?.attribution.rules ?? [])].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
