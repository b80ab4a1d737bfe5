import { describe, expect, it } from '@jest/globals';
import { readFrontMatter } from '../../src/article/frontMatter.ts';
import { KnowledgeError } from '../../src/errors.ts';

const lines = (...yaml: string[]): string => ['---', ...yaml, '---', 'Text.'].join('\n');

describe('front matter', () => {
  it('tells what is known of an article', () => {
    const text = lines(
      'title: "Ice: the end"',
      'publisher: Morning Docket',
      'url: https://example.org/ice',
      'published: 2026-11-24',
      'author: [Ann Lee, Bo Dean]',
      'language: de-AT',
      'aliases:',
      '  - [China, Beijing, PRC]',
      '  - [U2, 7]',
      'tags: [ice]',
    );
    expect(readFrontMatter(text, 'a.md')).toEqual({
      title: 'Ice: the end',
      publisher: 'Morning Docket',
      url: 'https://example.org/ice',
      published: '2026-11-24',
      author: 'Ann Lee, Bo Dean',
      language: 'de-AT',
      aliases: [
        ['China', 'Beijing', 'PRC'],
        ['U2', '7'],
      ],
      questions: [],
      bodyStart: text.indexOf('\nText.'),
      unknown: [{ key: 'tags', offset: text.indexOf('tags') }],
    });
  });

  it.each([
    ['English', 'en'],
    ['deutsch', 'de'],
    ['eng', 'en'],
    ['en_US', 'en-US'],
    ['uk-Cyrl-UA', 'uk-Cyrl-UA'],
    ['""', null],
  ])('takes the language %s for %s', (language, tag) => {
    expect(readFrontMatter(lines(`language: ${language}`), 'a.md').language).toBe(tag);
  });

  it.each([
    ['empty lines before it', '\n \n'],
    ['a space before it', ' '],
  ])('may have %s', (_, before) => {
    const text = `${before}${lines('title: Ice')}`;
    expect(readFrontMatter(text, 'a.md')).toMatchObject({
      title: 'Ice',
      bodyStart: text.indexOf('\nText.'),
    });
  });

  it.each(['\r', '\r\n'])('may have lines that end in %j', (end) => {
    const text = lines('title: Ice', 'publisher: Docket', 'tags: a').replaceAll('\n', end);
    expect(readFrontMatter(text, 'a.md')).toMatchObject({
      title: 'Ice',
      publisher: 'Docket',
      unknown: [{ key: 'tags', offset: text.indexOf('tags') }],
    });
  });

  it('has values of one line, and none where there is only space', () => {
    const text = lines(
      'title: >',
      '  Ice',
      '  road',
      'publisher: |',
      '  The',
      '  Docket',
      'author: [" ", Ann]',
      'url: "  "',
      'published: " "',
      'aliases: [["", " ", Lisk,  "the\\n town"]]',
    );
    expect(readFrontMatter(text, 'a.md')).toMatchObject({
      title: 'Ice road',
      publisher: 'The Docket',
      author: 'Ann',
      url: null,
      published: null,
      aliases: [['Lisk', 'the town']],
    });
  });

  it('has questions that the article must answer, each with its place', () => {
    const text = lines(
      'questions:',
      '  - question: "When: in the morning, or later?"',
      '    answer: 7',
      '  - {answer: the ferry, question: What stops?, speaker: Dana Wren, mood: glad}',
    );
    expect(readFrontMatter(text, 'a.md')).toMatchObject({
      questions: [
        {
          question: 'When: in the morning, or later?',
          answer: '7',
          speaker: null,
          start: text.indexOf('"When'),
        },
        { question: 'What stops?', answer: 'the ferry', speaker: 'Dana Wren', start: text.indexOf('What') },
      ],
      unknown: [{ key: 'questions: mood', offset: text.indexOf('mood') }],
    });
  });

  it.each([
    ['no front matter', 'Text.'],
    ['a rule above the text', '---\nText.\n'],
    ['text between two rules', '---\nText.\n---\nMore.'],
    ['text with a colon between two rules', '---\nThe title:Ice, says Quist.\n---\nMore.'],
    ['a clock between two rules', '---\nupdated:16:40\n---\nMore.'],
  ])('is absent in %s', (_, text) => {
    expect(readFrontMatter(text, 'a.md')).toMatchObject({ title: null, language: null, bodyStart: 0 });
  });

  it('may be empty, and have CRLF', () => {
    expect(readFrontMatter('---\r\n---\r\nText.', 'a.md').bodyStart).toBe(8);
    expect(readFrontMatter('---\r\ntitle:\r\npublisher: A\r\n---\r\nText.', 'a.md')).toMatchObject({
      title: null,
      publisher: 'A',
    });
  });

  it.each([
    ['a line without a colon', lines('title: A', 'Ice', 'url: x'), /^a\.md:3:1: front matter is broken: /],
    [
      'keys without a space after the colon',
      lines('title:Hi', 'publisher:X'),
      /^a\.md:2:1: front matter is broken: put a space after the colon of "title"$/,
    ],
    [
      'such a key below others',
      lines('title: Hi', 'tags: a', 'url:https://example.org'),
      /^a\.md:4:1: .*the colon of "url"$/,
    ],
    ['such a key above others', lines('title:Hi', 'tags: a'), /^a\.md:2:1: .*the colon of "title"$/],
    ['such a key below text', lines('Ice.', 'author:"Ann"'), /^a\.md:3:1: .*the colon of "author"$/],
    [
      'a list that never closes',
      lines('title: A', 'aliases: [China, Beijing', 'url: x'),
      /^a\.md:3:10: front matter is broken: a closing bracket is missing; this one never closes$/,
    ],
    ['one at the end', lines('title: A', 'author: [Ann'), /^a\.md:3:9: .* closing bracket is missing/],
    ['one above a list', lines('author: [Ann', 'x: [a, b]'), /^a\.md:2:9: .* closing bracket is missing/],
    ['a list in a list', lines('title: A', 'aliases: [[a, b]', 'url: x'), /^a\.md:3:10: .* closing bracket/],
    ['a list in such a list', lines('aliases: [[a], [b', 'url: x'), /^a\.md:2:16: .* closing bracket/],
    ['one in several lines', lines('aliases: [', '  [a],', 'url: x'), /^a\.md:2:10: .* closing bracket/],
    [
      'one among the questions',
      lines('questions:', '  - {question: a, answer: b', '  - {question: c, answer: d}'),
      /^a\.md:3:5: .* closing bracket/,
    ],
    ['one with the other bracket', lines('author: [Ann}', 'url: x'), /^a\.md:2:9: .* closing bracket/],
    ['a list that goes on at the margin', lines('author: [Ann,', 'Bo]'), /^a\.md:3:1: .*keys begin at the/],
    ['a quotation without end in a list', lines('author: [Ann, "Bo]'), /^a\.md:3:1: .*a sign is missing/],
    ['a key that is there twice', lines('title: A', 'title: B'), /^a\.md:3:1: .*unique/],
    ['a title that is a list', lines('title: [A, B]'), /^a\.md:2:8: title must be text, such as title: /],
    ['an address that is none', lines('url: example'), /^a\.md:2:6: url must be a web address/],
    ['a language that is none', lines('language: "?"'), /^a\.md:2:11: language must be a language tag/],
    ['a language nobody knows', lines('language: Lisk'), /^a\.md:2:11: language must be a language tag/],
    [
      'aliases that are text',
      lines('aliases: China'),
      /^a\.md:2:10: aliases must be lists of names .*\[China, Beijing, PRC\]/,
    ],
    ['aliases in one flat list', lines('aliases: [China, PRC]'), /^a\.md:2:11: aliases must be lists/],
    ['a map among the aliases', lines('aliases:', '  - [a, {b: c}]'), /^a\.md:3:9: aliases must be lists/],
    ['questions that are text', lines('questions: Why?'), /^a\.md:2:12: questions must be a list, each/],
    ['a question without answer', lines('questions:', '  - Why?'), /^a\.md:3:5: questions must be a list/],
    [
      'an empty answer',
      lines('questions:', '  - question: Why?', '    answer:'),
      /^a\.md:3:5: answer is missing/,
    ],
    [
      'an answer that is a list',
      lines('questions: [{question: a, answer: [b]}]'),
      /^a\.md:2:35: answer must be/,
    ],
    [
      'more questions than can be asked',
      lines('questions:', ...Array<string>(51).fill('  - {question: a, answer: b}')),
      /^a\.md:53:5: questions are 50 at most/,
    ],
    ['front matter without an end', '---\ntitle: A\nText.', /^a\.md:1:1: front matter never ends/],
    [
      'brackets without end',
      lines('x: ' + '['.repeat(20_000)),
      /^a\.md:2:54: front matter is nested too deeply/,
    ],
    ['lists in lists', lines('- '.repeat(20_000)), /^a\.md:2:1: front matter is nested too deeply/],
  ])('refuses %s, with line and column', (_, text, message) => {
    expect(() => readFrontMatter(text, 'a.md')).toThrow(KnowledgeError);
    expect(() => readFrontMatter(text, 'a.md')).toThrow(message);
  });

  it.each([
    [
      'several values of a wrong type, in the order of the text',
      lines('language: Lisk', 'title: [A, B]', 'publisher: The Brine', 'url: example'),
      'a.md:2:11: language must be a language tag, such as language: en; at 3:8 title must be text, such as title: "Ice road stays closed"; at 5:6 url must be a web address, such as url: https://example.org/story',
    ],
    [
      'one beside what may stand there',
      lines('url: example', 'title: A', 'colour: red'),
      'a.md:2:6: url must be a web address, such as url: https://example.org/story',
    ],
    [
      'a question and the aliases',
      lines('questions:', '  - Why?', 'aliases: China'),
      'a.md:3:5: questions must be a list, each with question and answer: - question: When does the ferry leave? and below it answer: 4 November; at 4:10 aliases must be lists of names for the same thing, such as - [China, Beijing, PRC]',
    ],
  ])('tells %s in one line', (_, text, message) => {
    expect(() => readFrontMatter(text, 'a.md')).toThrow(new Error(message));
  });

  it.each([
    ['double quotes', `title: "${'['.repeat(500)}"`, '['.repeat(500)],
    ['single quotes', `title: '${'{['.repeat(500)}'`, '{['.repeat(500)],
    ['no quotes', `title: Brackets ${'[ '.repeat(500)}end`, `Brackets ${'[ '.repeat(500)}end`],
  ])('reads a title with many brackets in %s', (_, line, title) => {
    expect(readFrontMatter(`---\n${line}\n---\nText.\n`, 'a.md').title).toBe(title);
  });

  it('still refuses a deep list behind a title with brackets', () => {
    const text = `---\ntitle: "${']'.repeat(200)}"\nx: ${'['.repeat(60)}\n---\n`;
    expect(() => readFrontMatter(text, 'a.md')).toThrow(/^a\.md:3:54: front matter is nested too deeply/);
  });
});
