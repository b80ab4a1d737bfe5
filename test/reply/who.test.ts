import { describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import type { FoundPassage } from '../../src/lookup/passageKey.ts';
import { renderWho } from '../../src/reply/who.ts';
import { problemsOf } from './read.ts';
import { articleOf, matchOf, NASTY_TEXTS } from './samples.ts';
import { EN } from '../../src/reply/words/en.ts';

/** What is said of the passage of a text that begins with some words. */
function who(text: string, words: string): string[] {
  const [article] = Library.fromTexts([{ id: 'a', text }], { semantic: false }).articles;
  const passage = article?.passages.find(({ start }) => text.startsWith(words, start));
  if (!article || !passage) throw new Error(`no passage begins with ${words}`);
  const finding: FoundPassage = {
    article,
    passage,
    quote: text.slice(passage.start, passage.end),
    terms: [],
  };
  const reply = renderWho(finding, EN);
  expect(problemsOf(reply)).toEqual([]);
  return reply.content.split('\n\n');
}

describe('who said a passage', () => {
  test('is told with the words of the article that name speaker and outlet', () => {
    const text = 'The bridge\n\nThe bridge is tired, engineer Mara Quist told the Lisk Courier.\n';
    expect(who(text, 'The bridge is')).toEqual([
      "**Reported in the article's words.**",
      'Said by **Mara Quist**:\n> The bridge is tired, **engineer Mara Quist** told the Lisk Courier.',
      'Carried by **Lisk Courier**:\n> The bridge is tired, engineer Mara Quist told **the Lisk Courier**.',
    ]);
  });

  test('shows the passage itself where another sentence names the speaker, and what that calls them', () => {
    const text =
      'The bridge\n\nMara Quist is the engineer of Lisk. She said the bridge was tired.\n\n“It will not last.”\n';
    const [quote, kind, said] = who(text, '“It will not last');
    expect(quote).toBe('> “It will not last.”');
    expect(kind).toBe('**In quotation marks: word for word.**');
    expect(said).toMatch(
      /^Said by \*\*Mara Quist\*\*, here called “She”:\n> \*\*She\*\* said the bridge was tired\.$/,
    );
  });

  test('shows what the text calls them without the marks of Markdown', () => {
    const text =
      'The bridge\n\nThe [mayor](https://m.example), **Ola** _Norman_, said that rain is *very* wet.\n';
    expect(who(text, 'The [mayor]')[1]).toBe(
      'Said by **Ola Norman**:\n> **The mayor, Ola Norman**, said that rain is very wet.',
    );
  });

  test('shows the line that names them where that is no sentence', () => {
    const text = 'The bridge\n\nSource: Lisk Radio\n\nThe bridge is tired.\n\nDetails: It is old.\n';
    expect(who(text, 'It is old')).toContain('Carried by **Lisk Radio**:\n> Source: **Lisk Radio**');
  });

  test.each([
    ['“The bridge is tired and will not last for long.”', 'In quotation marks: word for word.', true],
    ['It was reported that the bridge was tired.', "Reported in the article's words.", true],
    ['The bridge is old.', "The article's own words.", false],
  ])('says of %j that it is %j', (sentence, kind, isUnstated) => {
    const told = who(`The bridge\n\nThey met.\n\n${sentence}\n`, sentence);
    expect(told[1]).toBe(`**${kind}**`);
    expect(told.includes('The article does not say who said it.')).toBe(isUnstated);
  });

  test('names the publisher and the rule', () => {
    const match = matchOf('The bridge is old.', { kind: 'none' });
    const { content, embeds } = renderWho({ ...match, article: articleOf([match]) }, EN);
    expect(content).toMatch(/\n\nPublished by Coast Weekly\.$/);
    expect(embeds[0]?.footer?.text).toBe('found by the rule “own words”');
  });

  test.each(NASTY_TEXTS)('Discord takes %s as sentence, name and rule', (_, text) => {
    const match = matchOf(text, { title: text });
    const mention = { name: text, start: 40, end: 40 + Math.ceil(text.length / 2) };
    const attribution = {
      ...match.passage.attribution,
      speaker: mention,
      outlet: { ...mention, end: mention.end + 1 },
      publisher: text,
      reason: { rule: text, evidence: [] },
    };
    const passage = { ...match.passage, attribution };
    expect(problemsOf(renderWho({ ...match, article: articleOf([match]), passage }, EN))).toEqual([]);
  });
});
