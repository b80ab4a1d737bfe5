import type { Answer, Article, Attribution, Match, Span } from '../../src/types.ts';

/** Somebody's words, with everything about them that a test does not care about. */
export function matchOf(
  quote: string,
  {
    bold = [],
    line = 'Dana Wren, to The Harbour Post · Coast Weekly',
    title = 'Ferry to stop in winter',
    url = 'https://coast.example/ferry',
    author = null,
    published = null,
    kind = 'direct',
    start = 40,
    section = 'background',
    paragraph = 12,
  }: {
    bold?: readonly string[];
    line?: string;
    title?: string;
    url?: string | null;
    author?: string | null;
    published?: string | null;
    kind?: Attribution['kind'];
    start?: number;
    section?: string;
    paragraph?: number;
  } = {},
): Match {
  const attribution = {
    kind,
    speaker: null,
    role: null,
    outlet: null,
    publisher: 'Coast Weekly',
    line,
    reason: { rule: 'own words', evidence: [] },
  };
  return {
    article: { id: 'ferry', title, publisher: 'Coast Weekly', url, author, published },
    passage: { start, end: start + quote.length, section, paragraph, attribution },
    quote,
    score: 1,
    before: null,
    above: null,
    answer: null,
    terms: bold.map((word) => spanOf(quote, word, start)),
  };
}

function spanOf(quote: string, word: string, from: number): Span {
  const start = from + quote.indexOf(word);
  return { start, end: start + word.length };
}

export function answerOf(answer: Partial<Answer>): Answer {
  return {
    question: 'When does the ferry stop?',
    answered: true,
    confidence: 0.9,
    by: 'words',
    matches: [],
    corrections: [],
    fact: null,
    didYouMean: [],
    nameOffers: [],
    notQuoted: null,
    ...answer,
  };
}

/** An article whose passages are exactly these matches. */
export function articleOf(matches: readonly Match[]): Article {
  const length = Math.max(...matches.map(({ passage }) => passage.end));
  const text = matches.reduce(
    (whole, { passage, quote }) => whole.slice(0, passage.start) + quote + whole.slice(passage.end),
    ' '.repeat(length),
  );
  return {
    id: 'ferry',
    title: 'Ferry to stop in winter',
    publisher: 'Coast Weekly',
    url: null,
    published: null,
    author: null,
    language: 'en',
    aliases: [],
    text,
    passages: matches.map(({ passage }) => passage),
    credits: [],
    questions: [],
    found: {},
  };
}

/** Texts that have broken bots. */
export const NASTY_TEXTS: readonly (readonly [string, string])[] = [
  ['a sentence of 6,000 characters', 'The committee met again and again. '.repeat(180).trim()],
  ['6,000 characters without a space', 'x'.repeat(6000)],
  ['only signs of Markdown', '*_~`|<[\\>#'.repeat(300)],
  ['zalgo', 'n\u0316\u0317\u0318\u0319\u031c\u031d\u031e\u031f\u0320'.repeat(400)],
  ['right-to-left marks', '\u202eevil \u2067text\u202b of \u200f course'],
  ['mentions', '@everyone @here <@1> <@&2> <#3> </ask:4> <id:home> <t:1:R> <:a:5>'],
  ['code fences', '```js\nalert(1)\n``` and `code`'],
  ['an invitation', 'Join https://discord.gg/abc and discord.gg/abc now'],
  ['a masked link', '[click](https://evil.example) and [a [b](c)'],
  ['emoji', 'Fine :smile: 👩‍👩‍👧‍👦 👍🏽 12:30:45 '.repeat(150)],
  ['quotation and list signs', '> no\n>>> all of it\n- item\n1. one\n# Heading\n-# small'],
  ['control characters', 'a\u0000b\u0007c\u001bd\u007f e'],
  ['line breaks of every kind', 'one\r\ntwo\rthree\u2028four\u0085five\n\n\nsix'],
  ['halves of surrogate pairs', '\ud83d'.repeat(5000)],
  ['nothing but spaces', '   \n\t  '],
  ['nothing', ''],
];
