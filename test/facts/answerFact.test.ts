import { describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import type { FactKind } from '../../src/types.ts';

const TEXT = `---
title: Ferry to stop in winter
publisher: Coast Weekly
author: Ann Example
published: 2026-02-03
url: https://coast.example/ferry
---
The ferry at the pier. Photo: Jo Lund

The last ferry leaves in November, the harbour master said.

Buses will run instead.`;

const BARE = 'Ferry to stop in winter\n\nThe last ferry leaves in November, the harbour master said.';

const inMemory = (...texts: string[]) =>
  Library.fromTexts(
    texts.map((text, at) => ({ id: `text-${at}`, text })),
    { semantic: false },
  );

describe('an article asked about itself', () => {
  const library = inMemory(TEXT);

  test.each<[string, FactKind, string]>([
    ['What is this article about?', 'subject', 'Ferry to stop in winter'],
    ['Who wrote this?', 'author', 'Ann Example'],
    ['Who publishd this artcle?', 'publisher', 'Coast Weekly'],
    ['Who wrote the article about the winter ferry?', 'author', 'Ann Example'],
    ['who wrote the report', 'author', 'Ann Example'],
    ['source?', 'publisher', 'Coast Weekly'],
    ['When was it published?', 'published', '2026-02-03'],
    ['Who took the photo?', 'picture', 'Jo Lund'],
    ['Where can I read it?', 'address', 'https://coast.example/ferry'],
  ])('answers %j from its front matter or its text', async (question, kind, value) => {
    const { answered, fact, matches } = await library.ask(question);
    expect(answered).toBe(true);
    expect(fact).toMatchObject({ kind, value });
    expect(TEXT.slice(fact?.span?.start, fact?.span?.end)).toBe(value);
    expect(matches[0]?.quote).toBe('The last ferry leaves in November, the harbour master said.');
    expect(matches[0]?.article).toMatchObject({ author: 'Ann Example', published: '2026-02-03' });
  });

  test('shows the title with what has nothing to do with the lead, where the text has one', async () => {
    const titled = inMemory(
      TEXT.replace('title: Ferry to stop in winter\n', '').replace(
        '\n\nThe last',
        '\n\n# Ferry to stop in winter\n\nThe last',
      ),
    );
    const quotes = ['Who published this?', 'When was it published?', 'What is this article about?'].map(
      async (question) => (await titled.ask(question)).matches.map(({ quote }) => quote),
    );
    expect(await Promise.all(quotes)).toEqual([
      ['Ferry to stop in winter'],
      ['Ferry to stop in winter'],
      ['The last ferry leaves in November, the harbour master said.'],
    ]);
  });

  test.each([
    'When does the last ferry leave?',
    'which newspaper broke the story?',
    'what outlet broke the news',
  ])('other questions have no fact: %s', async (question) => {
    expect((await library.ask(question)).fact).toBeNull();
  });

  test.each(['Who wrote this?', 'When was it published?', 'Who took the photo?', 'Where can I read it?'])(
    'does not answer %j where it does not say',
    async (question) => {
      expect(await inMemory(BARE).ask(question)).toMatchObject({ answered: false, fact: null });
    },
  );

  test.each<[string, FactKind, string, FactKind, string]>([
    ['who wrote this and when', 'author', 'Ann Example', 'published', '2026-02-03'],
    ['hey, which papr is this and who wrote it?', 'publisher', 'Coast Weekly', 'author', 'Ann Example'],
    ['who wrote the report, and when?', 'author', 'Ann Example', 'published', '2026-02-03'],
  ])('answers both halves of %j', async (question, kind, value, besideKind, besideValue) => {
    expect((await library.ask(question)).fact).toMatchObject({
      kind,
      value,
      beside: { kind: besideKind, value: besideValue, beside: null },
    });
  });

  test('of two facts tells the one that is known', async () => {
    const signed = `---\nauthor: Ann Example\n---\n${BARE}`;
    expect((await inMemory(signed).ask('when was this written and by whom')).fact).toMatchObject({
      value: 'Ann Example',
      beside: null,
    });
  });

  const TALK =
    '---\nauthor: Ann Example\n---\nThe potter of Lisk\n\nWhat do you make?\n\nPots, says Bo Lund. Many pots.';

  test.each(['who did the interview', 'who asked the questions', 'who interviewed him'])(
    '%j means who wrote the article, unless that tells of another',
    async (question) => {
      expect((await inMemory(TALK).ask(question)).fact?.value).toBe('Ann Example');
      const told = TALK.replace(
        'Many pots.',
        'The interview with the police was led by Ada Brenn, who asked the questions.',
      );
      expect((await inMemory(told).ask(question)).fact).toBeNull();
    },
  );

  test('“the press release” is one of which the article tells, where it tells of one', async () => {
    const text = TEXT.replace('Buses will', 'In a press release of 3 May the council says that buses will');
    expect((await library.ask('when was the press release issued')).fact?.value).toBe('2026-02-03');
    expect((await inMemory(text).ask('when was the press release issued')).fact).toBeNull();
  });

  test('lists everybody who is quoted, or else answers nothing', async () => {
    const quoting = `${TEXT}\n\n“Nobody asked us,” said Bo Krill. “We will row.”`;
    const list = 'Bo Krill, the harbour master';
    expect((await inMemory(quoting).ask('who is quoted?')).fact).toMatchObject({
      kind: 'quoted',
      value: list,
    });
    const silent = 'Ferry to stop in winter\n\nThe last ferry is quoted at two crowns.';
    expect(await inMemory(silent).ask('who is quoted?')).toMatchObject({ answered: false, matches: [] });
  });

  test.each([
    'what is this about',
    'main points?',
    'tldr',
    'who is quoted',
    'where can i read the whole thing',
  ])('%j is asked of one article, and of several nobody knows which', async (question) => {
    const parted = inMemory(TEXT, 'The point\n\nThe main point was quoted, and read as a whole by all.');
    expect(await parted.ask(question)).toMatchObject({ answered: false, fact: null, matches: [] });
  });

  test.each(['help', 'Can you help me?', 'is this true?', 'Good morning!', 'who publishd it'])(
    '%j is not answered by a sentence with such a word',
    async (question) => {
      const text = 'Good morning, Lisk\n\nHelp came at once, and you know it: all of it is true.';
      expect(await inMemory(text).ask(question)).toMatchObject({ answered: false, fact: null, matches: [] });
    },
  );

  const PLAN =
    'Town plan\n\nCouncillor Bo Lund, who wrote the plan, published it on Friday. Mayor Ada Brenn praised its author.';

  test.each([
    'Who wrote this?',
    'who wrote this article',
    'Who is the author?',
    'Who is the reporter?',
    'whats the name of the reporter pls',
    'Hi! Written by whom? Thanks!',
    'does the article say who wrote this',
    'who publishd this artcle',
    'When was this published?',
    'who wrote this and when',
    'who wrote this, and where was it published?',
    'Which newspaper ran this story?',
  ])('%j is not answered by a sentence about something else that was written', async (question) => {
    const answer = await inMemory(PLAN).ask(question);
    expect(answer).toMatchObject({ answered: false, fact: null, matches: [] });
    expect(await inMemory(PLAN, BARE).ask(question)).toMatchObject({ answered: false, matches: [] });
  });

  test.each([
    ['Who wrote the plan?', 'who wrote the plan'],
    ['When was it published?', 'on Friday'],
    ['Who wrote it?', 'who wrote the plan'],
  ])('%j may mean something that the article tells of', async (question, words) => {
    expect((await inMemory(PLAN).ask(question)).matches[0]?.quote).toContain(words);
  });

  test.each(['Who wrote it?', 'who is it by', 'who is the author of it?'])(
    'a sentence without a word of %j is not shown for it',
    async (question) => {
      const answer = await inMemory('Mill sold\n\nBo Lund sold the mill. Ada Brenn bought it on Friday.').ask(
        question,
      );
      expect(answer).toMatchObject({ answered: false, fact: null, matches: [] });
    },
  );

  test.each([
    ['Hi! Who wrote this? Thanks!', 'author'],
    ['author pls', 'author'],
    ['hey, can you tell me which newspaper this is from', 'publisher'],
    ['do you know where this comes from?', 'publisher'],
    ['do you know who this was written by', 'author'],
    ['do you know where she is from', null],
    ['does it say who published it?', 'publisher'],
  ])('%j asks for the %s, whatever stands around', async (question, kind) => {
    const text = '---\nauthor: Ann Example\npublisher: The Bee\n---\nMill sold\n\nBo Lund sold the mill.';
    expect((await inMemory(text).ask(question)).fact?.kind ?? null).toBe(kind);
  });

  test('“source?” means this article where it tells of sources, but of no source', async () => {
    const text =
      '---\npublisher: The Bee\n---\nOld snow\n\nWritten sources from Lisk tell of a winter without snow.';
    expect((await inMemory(text).ask('source?')).fact?.value).toBe('The Bee');
  });

  test.each(['who wrote the report', 'Who wrote the article about bees?', 'source?'])(
    '%j is not about an article that tells of another, or of something else',
    async (question) => {
      const told = TEXT.replace(
        'Buses will',
        'A report by Bo Lund, the source of the plan, says that buses will',
      );
      expect((await inMemory(told).ask(question)).fact).toBeNull();
    },
  );

  test('whoever is called the author in an article is one', async () => {
    const study = 'Bees\n\n"Bees sleep," said Dr Ada Brenn, author of the study.';
    const { answered, matches } = await inMemory(study).ask('Who is the author?');
    expect({ answered, quote: matches[0]?.quote }).toEqual({
      answered: true,
      quote: expect.stringContaining('Ada Brenn'),
    });
  });

  test('of two articles, only the one that was named is meant', async () => {
    const both = inMemory(TEXT, BARE);
    expect((await both.ask('Who wrote this?')).fact).toBeNull();
    expect((await both.ask('Who wrote this?', { article: 'text-0' })).fact?.value).toBe('Ann Example');
  });
});
