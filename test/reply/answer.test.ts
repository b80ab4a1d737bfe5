import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isAnswered, renderAnswer, renderChosen } from '../../src/reply/answer.ts';
import type { Reply } from '../../src/reply/message.ts';
import { findPassage, passageKey } from '../../src/lookup/passageKey.ts';
import type { Answer } from '../../src/types.ts';
import { plain, problemsOf, wordsOf } from './read.ts';
import { answerOf, articleOf, matchOf, NASTY_TEXTS } from './samples.ts';
import { EN } from '../../src/reply/words/en.ts';
import { anyCharacter } from '../anyCharacter.ts';
import { areMixed } from '../../src/reply/quotation.ts';

const SENTENCE = '“The *last* ferry leaves in November,” said Dana Wren.';
const FERRY = matchOf(SENTENCE, { bold: ['ferry', 'November'] });
const OTHER = matchOf('Buses will run instead.', {
  start: 200,
  kind: 'none',
  line: "The article's own words",
});

const DANA = '— Dana Wren, to The Harbour Post · Coast Weekly';

const SIGNS = Array.from('*_`|<>[]()#-:@\\ \n1.ab');

const PUBLIC = { canBeShared: false, words: EN };

/** What a reply says: its embed, with the words above it as its description. */
function embedOf({ content, embeds: [embed] }: Reply) {
  if (!embed) throw new Error('a reply without an embed');
  return { ...embed, description: content };
}

/** What the buttons and lists below a reply are called, in order. */
function idsOf({ components }: Reply): string[] {
  return components.flatMap((row) =>
    row.components.flatMap((part) => ('custom_id' in part ? [part.custom_id] : [])),
  );
}

/** What stands below the attribution. */
function authorship(author: string | null, published: string | null) {
  const { description } = embedOf(render({ matches: [matchOf(SENTENCE, { author, published })] }));
  return description.split('\n').slice(3);
}

function render(answer: Partial<Answer>, options = PUBLIC): Reply {
  const reply = renderAnswer(answerOf(answer), options);
  expect(problemsOf(reply)).toEqual([]);
  return reply;
}

describe('an answer', () => {
  test('shows the quote with its matched words, who said it, the article and the place', () => {
    expect(embedOf(render({ matches: [FERRY] }))).toEqual({
      color: 0x3ba55d,
      author: { name: 'Ferry to stop in winter', url: 'https://coast.example/ferry' },
      title: 'When does the ferry stop?',
      description: [
        String.raw`> “The \*last\* **ferry** leaves in **November**,” said Dana Wren.`,
        '',
        '— Dana Wren, to The Harbour Post · Coast Weekly',
      ].join('\n'),
      footer: { text: 'Background, paragraph 12 · direct quotation' },
    });
  });

  test('says who wrote the article, and when it was published in the time zone of the reader', () => {
    expect(authorship('Ann *Example*', '2026-02-03')).toEqual([
      `-# By Ann \\*Example\\* · <t:${Date.UTC(2026, 1, 3, 10) / 1000}:D>`,
    ]);
    expect(authorship(null, 'last <Monday>')).toEqual(['-# last \\<Monday>']);
    expect(authorship(null, null)).toEqual([]);
  });

  test.each([
    [
      'published',
      '2026-02-03',
      `**About this article · published:** <t:${Date.UTC(2026, 1, 3, 10) / 1000}:D>`,
    ],
    ['publisher', 'Coast *Weekly*', String.raw`**About this article · published by:** Coast \*Weekly\*`],
  ] as const)('marks the fact that was asked for as one about the article: %s', (kind, value, line) => {
    const { description } = embedOf(
      render({ matches: [FERRY], fact: { kind, value, span: null, beside: null } }),
    );
    expect(description?.split('\n\n')[0]).toBe(line);
  });

  test('gives each of two facts a line', () => {
    const published = { kind: 'published', value: 'May 2026', span: null, beside: null } as const;
    const fact = { kind: 'author', value: 'Ann *Example*', span: null, beside: published } as const;
    const { description } = embedOf(render({ matches: [FERRY], fact }));
    expect(description?.split('\n\n')[0]).toBe(
      String.raw`**About this article · written by:** Ann \*Example\*` +
        '\n**About this article · published:** May 2026',
    );
  });

  test('says what was read differently from how it was written', () => {
    const corrections = [
      { from: 'fery', to: 'ferry' },
      { from: 'wintr', to: 'winter' },
    ];
    expect(embedOf(render({ matches: [FERRY], corrections })).footer?.text).toBe(
      'Background, paragraph 12 · direct quotation · read “fery” as “ferry”, “wintr” as “winter”',
    );
  });

  test.each([
    [0.9, false],
    [0.6, false],
    [0.59, true],
  ])('with confidence %d is called uncertain: %s', (confidence, uncertain) => {
    const { description } = embedOf(render({ matches: [FERRY], confidence }));
    expect(description?.startsWith('**Not certain**')).toBe(uncertain);
  });

  test.each([
    ['javascript:alert(1)', undefined],
    ['coast.example', undefined],
    [`https://coast.example/${'a'.repeat(3000)}`, undefined],
    ['https://coast.example/a b?c=(d)', 'https://coast.example/a%20b?c=(d)'],
  ])('links to %s as %s', (url, link) => {
    expect(embedOf(render({ matches: [matchOf(SENTENCE, { url })] })).author?.url).toBe(link);
  });

  test('lists the passages that match', () => {
    const [row] = render({ matches: [FERRY, OTHER] }).components;
    expect(row?.components).toEqual([
      expect.objectContaining({
        custom_id: 'passage',
        placeholder: 'Show another passage that matches',
        options: [
          {
            label: SENTENCE,
            description: 'Dana Wren, to The Harbour Post · Coast Weekly · Background, paragraph 12',
            value: passageKey(FERRY),
          },
          expect.objectContaining({
            label: 'Buses will run instead.',
            value: passageKey(OTHER),
          }),
        ],
      }),
    ]);
  });

  test('names the article of each passage in a list from several, and says who said it even below a long title', () => {
    const title = 'Buses are to run all winter between the islands, says the council after a long night';
    const bus = { ...OTHER, article: { ...OTHER.article, id: 'bus', title } };
    const [row] = render({ matches: [FERRY, bus] }).components;
    const [list] = row?.components ?? [];
    const options = list && 'options' in list ? list.options : [];
    expect(options.map(({ description }) => description)).toEqual([
      'Ferry to stop in winter · Dana Wren, to The Harbour Post · Coast Weekly · Background, paragraph 12',
      "Buses are to run all winter between the… · The article's own words · Background, paragraph 12",
    ]);
    expect(areMixed([FERRY, OTHER])).toBe(false);
  });

  test('leaves out of the list what hardly matches', () => {
    const noise = { ...matchOf('Nobody was hurt.', { start: 300 }), score: FERRY.score - 9 };
    expect(render({ matches: [FERRY, OTHER, noise] })).toEqual(render({ matches: [FERRY, OTHER] }));
  });

  test('has no list when there is nothing to choose, and a button to share only when it is private', () => {
    const key = passageKey(FERRY);
    expect(idsOf(render({ matches: [FERRY] }))).toEqual([`context:${key}`, `who:${key}`]);
    expect(idsOf(render({ matches: [FERRY] }, { canBeShared: true, words: EN }))).toEqual([
      `context:${key}`,
      `who:${key}`,
      `share:${key}`,
    ]);
  });

  test('lists at most as many passages as Discord takes', () => {
    const matches = Array.from({ length: 60 }, (_, place) => matchOf(SENTENCE, { start: place * 100 }));
    const [row] = render({ matches }).components;
    expect(row?.components[0]).toHaveProperty('options.length', 25);
  });
});

describe('no answer', () => {
  const closest = [FERRY, OTHER, matchOf('Third.', { start: 300 }), matchOf('Fourth.', { start: 400 })];

  test('says so, with up to three closest passages named as such and no source', () => {
    const { description } = embedOf(render({ answered: false, matches: closest }));
    expect(description).toBe(
      [
        '**The article does not say.**',
        'Closest passages — they do not answer the question:',
        `> “The \\*last\\* **ferry** leaves in **November**,” said Dana Wren.\n${DANA}\n-# Background, paragraph 12`,
        "> Buses will run instead.\n— The article's own words\n-# Background, paragraph 12",
        `> Third.\n${DANA}\n-# Background, paragraph 12`,
      ].join('\n\n'),
    );
  });

  test('has neither link nor list nor button', () => {
    const reply = render({ answered: false, matches: closest }, { canBeShared: true, words: EN });
    expect(embedOf(reply)).not.toHaveProperty('author');
    expect(reply.components).toEqual([]);
  });

  test('names the article of each passage when there are several', () => {
    const elsewhere = { ...OTHER, article: { ...OTHER.article, id: 'bus', title: 'Buses *at last*' } };
    const { description } = embedOf(render({ answered: false, matches: [FERRY, elsewhere] }));
    expect(description).toContain('Background, paragraph 12 · Buses \\*at last\\*');
  });

  test('says who is not quoted', () => {
    const { description } = embedOf(render({ answered: false, matches: closest, notQuoted: 'Dana *Wren*' }));
    expect(description).toMatch(/^\*\*The article does not quote Dana \\\*Wren\\\* on this\.\*\*/);
  });

  test('is also an answer without a passage', () => {
    const nothing = { answered: true, matches: [] };
    expect(isAnswered(answerOf(nothing))).toBe(false);
    expect(embedOf(render(nothing)).description).toBe('**The article does not say.**');
  });
});

describe('a passage chosen from the list', () => {
  test('keeps the question and the list', () => {
    const found = findPassage([articleOf([FERRY, OTHER])], passageKey(OTHER));
    const [row] = render({ matches: [FERRY, OTHER] }).components;
    const menu = row?.components[0];
    if (!found || !menu || !('options' in menu)) throw new Error('no list');
    const standing = { isDoubtful: false, corrections: '' };
    const reply = renderChosen(found, {
      title: 'When?',
      options: menu.options,
      standing,
      canBeShared: false,
      words: EN,
    });
    expect(problemsOf(reply)).toEqual([]);
    expect(embedOf(reply).title).toBe('When?');
    expect(embedOf(reply).description).toContain('> Buses will run instead.');
    const key = passageKey(OTHER);
    expect(reply.components[0]).toEqual(row);
    expect(idsOf(reply)).toEqual(['passage', `context:${key}`, `who:${key}`]);
  });
});

describe('whatever the text', () => {
  const readers = [true, false].flatMap((answered) =>
    NASTY_TEXTS.map(([name, text]) => [answered, name, text] as const),
  );

  test.each(readers)('answered %s, Discord takes %s everywhere', (answered, _, text) => {
    const match = matchOf(text, { line: text, title: text, section: text || 'body' });
    const corrections = [{ from: text, to: text }];
    const answer = answerOf({
      question: text,
      answered,
      confidence: 0.1,
      matches: [match, OTHER],
      corrections,
    });
    expect(problemsOf(renderAnswer(answer, { canBeShared: true, words: EN }))).toEqual([]);
  });

  test.each(NASTY_TEXTS)('%s does not reach behind the quotation', (_, text) => {
    const { description } = embedOf(render({ matches: [matchOf(text)] }));
    const lines = description.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^> /);
    expect(lines.slice(1)).toEqual(['', '— Dana Wren, to The Harbour Post · Coast Weekly']);
  });

  test('a very long quote is shown around the first word that matched', () => {
    const text = `${'The committee met again and again. '.repeat(180)}At last the *ferry* stopped for ever.`;
    const { description } = embedOf(render({ matches: [matchOf(text, { bold: ['*ferry*'] })] }));
    expect(description).toMatch(/^> …\w/);
    expect(description).toContain(String.raw`At last the **\*ferry\*** stopped for ever.`);
  });

  test('the reply holds the words of the quote in order, up to the limit, and Discord takes it', () => {
    const texts = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 9000 }),
      fc.lorem({ maxCount: 900 }),
    );
    const spans = fc.array(fc.record({ start: fc.nat(9000), end: fc.nat(9000) }), { maxLength: 40 });
    fc.assert(
      fc.property(texts, texts, spans, (text, question, terms) => {
        const match = { ...matchOf(text, { start: 0 }), terms };
        const { description } = embedOf(render({ question, matches: [match] }));
        const shown = wordsOf(plain(description.slice(2, description.lastIndexOf('\n\n')))).join(' ');
        const words = wordsOf(text).join(' ');
        expect(words).toContain(shown.replace(/^…|…$/g, ''));
        expect(shown === words || description.length > 2000).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
