import { describe, expect, it } from '@jest/globals';
import { renderTerminalAnswer, renderHowToConnect } from '../../src/reply/terminal.ts';
import { renderTerminalSources } from '../../src/reply/terminalSources.ts';
import type { Answer, Match, Source } from '../../src/types.ts';
import { DE } from '../../src/reply/words/de.ts';
import { EN } from '../../src/reply/words/en.ts';
import { UK } from '../../src/reply/words/uk.ts';

const TEXT = 'The only road across the strait may stay closed until spring, the road service said.';

const match = (quote = TEXT, explanation = {}): Match => ({
  article: {
    id: 'road',
    title: 'Ice road closed',
    publisher: 'The Gazette',
    url: 'https://example.org/road',
    author: 'Ann Example',
    published: '2026-02-03',
  },
  passage: {
    start: 100,
    end: 100 + quote.length,
    section: 'background',
    paragraph: 3,
    attribution: {
      kind: 'indirect',
      speaker: null,
      role: null,
      outlet: null,
      publisher: 'The Gazette',
      line: 'The road service · The Gazette',
      reason: { rule: 'according to', evidence: [] },
    },
  },
  quote,
  score: 2,
  before: null,
  above: null,
  answer: null,
  terms: [{ start: 109, end: 113 }],
  ...explanation,
});

const answer = (facts: Partial<Answer>): Answer => ({
  question: 'Is the road closed?',
  answered: true,
  confidence: 0.9,
  by: 'words',
  matches: [match()],
  corrections: [],
  fact: null,
  didYouMean: [],
  nameOffers: [],
  notQuoted: null,
  ...facts,
});

const plain = { width: 60, colours: false, words: EN };

describe('renderAnswer', () => {
  it('marks a fact about the article itself', () => {
    const fact = { kind: 'author', value: 'Ann Example', span: null, beside: null } as const;
    expect(renderTerminalAnswer(answer({ fact }), plain)).toMatch(
      /^About this article · written by: Ann Example\n\n│ The/,
    );
  });

  it('gives each of two facts a line', () => {
    const published = { kind: 'published', value: '2026-02-03', span: null, beside: null } as const;
    const fact = { kind: 'author', value: 'Ann Example', span: null, beside: published } as const;
    expect(renderTerminalAnswer(answer({ fact }), plain)).toMatch(
      /^About this article · written by: Ann Example\nAbout this article · published: 2026-02-03\n\n/,
    );
  });

  it('shows the day on which an article was published, without its time', () => {
    const [first] = answer({}).matches;
    const article = { ...first!.article, published: '2026-02-03T10:00:00Z' };
    expect(renderTerminalAnswer(answer({ matches: [{ ...first!, article }] }), plain)).toContain(
      '  By Ann Example · 2026-02-03\n',
    );
    const fact = { kind: 'published', value: '2026-02-03T10:00:00Z', span: null, beside: null } as const;
    expect(renderTerminalAnswer(answer({ fact }), plain)).toMatch(
      /^About this article · [^\n]*: 2026-02-03\n/,
    );
  });

  it('shows the way to the sentence whole, however long, in place of the address of its article', () => {
    const link = `https://example.org/road#:~:text=${'road%20'.repeat(20)}`;
    const lines = renderTerminalAnswer(answer({}), { ...plain, linkTo: () => link }).split('\n');
    expect(lines).toContain(`  ${link}`);
    expect(lines).not.toContain('  https://example.org/road');
  });

  it('shows the quotation, whose it is and where it stands', () => {
    expect(renderTerminalAnswer(answer({}), plain)).toBe(
      [
        '│ The only road across the strait may stay closed until',
        '│ spring, the road service said.',
        '— The road service · The Gazette',
        '  Ice road closed',
        '  By Ann Example · 2026-02-03',
        '  https://example.org/road',
        '  Background, paragraph 3',
        '',
        '',
      ].join('\n'),
    );
  });

  it('shows other passages that match, but none that hardly does', () => {
    const noise = { ...match('Nobody was hurt.'), score: match().score - 9 };
    const text = renderTerminalAnswer(
      answer({ matches: [match(), match('It may stay closed.'), noise] }),
      plain,
    );
    expect(text).toContain('Other passages that match:\n  • It may stay closed.\n');
    expect(text).not.toContain('Nobody');
  });

  it('says when it is not certain', () => {
    expect(renderTerminalAnswer(answer({ confidence: 0.4 }), plain)).toMatch(/^Not certain/);
  });

  it('shows closest passages as such, never as support', () => {
    const text = renderTerminalAnswer(answer({ answered: false }), plain);
    expect(text).toMatch(
      /^The article does not say\.\n\nClosest passages — they do not answer the question:\n  • The only/,
    );
  });

  it('says so when there is not even a close passage', () => {
    expect(renderTerminalAnswer(answer({ answered: false, matches: [] }), plain)).toBe(
      'The article does not say.\n\n',
    );
  });

  it('offers names that may have been meant, each with a line to copy', () => {
    const nameOffers = [{ from: 'Ann Bramble', to: 'Ann Example' }];
    const unknown = answer({ question: 'Who is Ann Bramble?', answered: false, matches: [], nameOffers });
    expect(renderTerminalAnswer(unknown, { ...plain, asking: (question) => `ask "${question}"` })).toBe(
      [
        'The article does not say.',
        '',
        'The article has no Ann Bramble. Did you mean Ann Example?',
        '  ask "Who is Ann Example?"',
        '',
        '',
      ].join('\n'),
    );
  });

  it('tells how misspelt words were read', () => {
    const text = renderTerminalAnswer(answer({ corrections: [{ from: 'raod', to: 'road' }] }), plain);
    expect(text).toContain('Read “raod” as “road”.');
  });

  it('shows matched words in bold, only in colour', () => {
    expect(renderTerminalAnswer(answer({}), { width: 60, colours: true, words: EN })).toContain(
      'only \u001b[1mroad\u001b[22m across',
    );
  });

  it('explains the first matches when asked', () => {
    const explanation = [{ feature: 'covered', says: 'share held', value: 0.5, share: 1.25 }];
    const reading = { passage: -0.5, span: 2.604 };
    const matches = [
      match(TEXT, { explanation, reading }),
      ...['One.', 'Two.', 'Three.'].map((quote) => match(quote, { explanation, reading: null })),
    ];
    const text = renderTerminalAnswer(answer({ by: 'reading', confidence: 0.724, matches }), plain);
    expect(text.slice(text.indexOf('decided'))).toBe(
      `decided by reading, confidence 0.72

+2.00  The only road across the strait may stay closed until…
  read: passage -0.50, words +2.60
  +1.25  covered 0.50 (share held)

+2.00  One.
  not read
  +1.25  covered 0.50 (share held)

+2.00  Two.
  not read
  +1.25  covered 0.50 (share held)

+2.00  Three.
  not read

`,
    );
    expect(renderTerminalAnswer(answer({}), plain)).not.toContain('decided by');
  });

  it('leaves marks out where it explains', () => {
    const explanation = [{ feature: 'covered', says: 'share held', value: 0.5, share: 1.25 }];
    const marked = match('**The pier** stays.', { explanation, reading: null });
    const marks = [
      { start: 100, end: 102, shown: '' },
      { start: 110, end: 112, shown: '' },
    ];
    const matches = [{ ...marked, passage: { ...marked.passage, marks } }];
    expect(renderTerminalAnswer(answer({ matches }), plain)).toContain('+2.00  The pier stays.\n');
  });

  it.each(Object.entries({ EN, DE, UK }))('keeps headings within a narrow terminal in %s', (_, words) => {
    const texts = [answer({ answered: false }), answer({ matches: [match(), match()] })];
    const lines = texts.flatMap((one) =>
      renderTerminalAnswer(one, { ...plain, width: 40, words }).split('\n'),
    );
    const long = lines.filter((line) => line.length > 40);
    expect(long.filter((line) => !line.includes('https://'))).toEqual([]);
  });

  it.each([
    ['a word longer than a line', 'x'.repeat(500)],
    ['wide characters', '衛星画像'.repeat(40)],
    ['lines of its own', 'first\r\nsecond\tthird'],
  ])('keeps within the width: %s', (_, quote) => {
    const lines = renderTerminalAnswer(answer({ matches: [match(quote)] }), plain).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines.filter((line) => line !== '')).not.toContainEqual(expect.stringMatching(/^[^│— ]/));
  });

  it('lets no text of an article command the terminal', () => {
    const text = renderTerminalAnswer(
      answer({ matches: [match('red \u001b[31malert\u0007 \u009b2J')] }),
      plain,
    );
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('renderHowToConnect', () => {
  it.each(Object.entries({ EN, DE, UK }))(
    'keeps to a narrow terminal in %s, but for the address',
    (_, words) => {
      const text = renderHowToConnect({ ...plain, width: 40, words });
      expect(text).toMatch(/\n {5}https:\/\/discord\.com\/developers\/applications\n {2}2\. /u);
      const long = text.split('\n').filter((line) => line.length > 40);
      expect(long).toEqual(['     https://discord.com/developers/applications']);
      expect(renderHowToConnect({ ...plain, width: 1_000, words })).toBe(
        `${words.terminal.howToConnect}\n\n`,
      );
    },
  );
});

describe('renderSources', () => {
  it('shows who is quoted, how often and with which words', () => {
    const source: Source = {
      name: 'Aslak Brun',
      names: ['Aslak Brun', 'he'],
      role: 'head of the service',
      outlets: ['Frostline'],
      kinds: { direct: 1, mixed: 0, indirect: 2, none: 0 },
      quotations: [match()],
    };
    expect(renderTerminalSources([source], plain)).toBe(
      [
        'Aslak Brun · head of the service · in Frostline · 1 direct,',
        '2 indirect',
        '  • The only road across the strait may stay closed until',
        '    spring, the road service said.',
        '    The road service · The Gazette · Background, paragraph 3',
        '',
      ].join('\n'),
    );
  });

  it('names the rule behind an attribution and the words that show it, where it is asked why', () => {
    const quotation = match();
    const { passage } = quotation;
    const reason = { rule: 'according to', evidence: [{ start: 4, end: 16 }] };
    const explained = {
      ...quotation,
      passage: { ...passage, attribution: { ...passage.attribution, reason } },
    };
    const source: Source = {
      name: 'Aslak Brun',
      names: ['Aslak Brun'],
      role: null,
      outlets: [],
      kinds: { direct: 0, mixed: 0, indirect: 1, none: 0 },
      quotations: [explained],
    };
    const text = renderTerminalSources([source], plain, () => ({
      text: 'He, according to the service, is late.',
      passages: [],
    }));
    expect(text).toContain('    why: according to (“according to”)\n');
  });
});
