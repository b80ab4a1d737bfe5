import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { renderAnswer, renderPassage } from '../../src/reply/answer.ts';
import { renderCheck } from '../../src/reply/check.ts';
import { renderContext } from '../../src/reply/context.ts';
import type { Reply } from '../../src/reply/message.ts';
import { renderSaid } from '../../src/reply/said.ts';
import { renderShared } from '../../src/reply/share.ts';
import { renderSources } from '../../src/reply/sources.ts';
import { renderWho } from '../../src/reply/who.ts';
import { EN } from '../../src/reply/words/en.ts';
import { LANGUAGES } from '../../src/reply/words/languages.ts';
import type { Words } from '../../src/reply/words/words.ts';
import type { Match, Source } from '../../src/types.ts';
import { plain, problemsOf } from './read.ts';
import { answerOf, articleOf, matchOf } from './samples.ts';

/** What a person reads of a message from top to bottom, and the labels of its buttons. */
function looks({ content, embeds, components }: Reply, hasEmbeds: boolean): string[] {
  const shown = hasEmbeds
    ? embeds.map(({ author, title, description, footer }) => [author?.name, title, description, footer?.text])
    : [];
  const labels = components.flatMap((row) =>
    row.components.map((part) => ('label' in part ? part.label : null)),
  );
  return [content, ...shown.flat(), ...labels]
    .flatMap((text) => (text ? plain(text).split('\n') : []))
    .filter(Boolean);
}

const PAGE = { scope: 'all', key: '0.a', page: 0 };

function sourceOf(quotations: readonly Match[]): Source {
  const kinds = { direct: quotations.length, mixed: 0, indirect: 0, none: 0 };
  return { name: 'Dana Wren', names: [], role: 'harbour master', outlets: ['The Post'], kinds, quotations };
}

/** A passage at a place of its own in the article. */
function placed(match: Match, place: number): Match {
  const start = place * 10_000;
  const passage = { ...match.passage, start, end: start + match.quote.length, paragraph: place };
  return { ...match, passage, terms: [] };
}

/** Every kind of reply that shows quotes, and which words stand below each of them. */
function replies(matches: readonly Match[], words: Words): (readonly [Reply, RegExp])[] {
  const [first] = matches;
  if (!first) return [];
  const article = articleOf(matches.map((match, place) => placed(match, place)));
  const frame = { canBeShared: true, words };
  const finding = { ...placed(first, 0), article };
  const findings = matches.map((match) => ({
    sentence: match.quote,
    verdict: 'altered' as const,
    match,
    differences: [],
    strangers: [],
  }));
  const line = /^— \S/;
  return [
    [renderAnswer(answerOf({ matches }), frame), line],
    [renderAnswer(answerOf({ matches, answered: false }), frame), line],
    [renderPassage(first, frame), line],
    [renderSaid(sourceOf(matches), PAGE, words), line],
    [renderCheck('Is it so?', findings, words), line],
    [renderContext(finding, words), new RegExp(`^${words.behind.inBold}: \\S`)],
    // The article's own sentence stands above what kind of words it is, or below whom it names.
    [renderWho(finding, words), /^\*\*/],
  ];
}

const QUOTE = '“The last ferry leaves in November,” said Dana Wren.';
const LINE = '— Dana Wren, to The Harbour Post · Coast Weekly';
const PLACE = 'Background, paragraph 12';
const FERRY = matchOf(QUOTE, { bold: ['ferry'], published: 'Monday' });
const ARTICLE = articleOf([FERRY]);
const linkTo = () => 'https://coast.example/ferry';
const BUTTONS = ['Context', 'Who said it', 'Share with everyone', 'To the source'];

/** Reply; what everybody reads; the card that who sees embeds reads below it; buttons. */
const LOOKS: readonly (readonly [string, Reply, string[], string[], string[]])[] = [
  [
    'an answer',
    renderAnswer(answerOf({ matches: [FERRY], confidence: 0.3 }), { canBeShared: true, linkTo, words: EN }),
    ['Not certain that this answers the question:', `> ${QUOTE}`, LINE, '-# Monday'],
    ['Ferry to stop in winter', 'When does the ferry stop?', `${PLACE} · direct quotation`],
    BUTTONS,
  ],
  [
    'closest passages',
    renderAnswer(answerOf({ answered: false, matches: [FERRY] }), { canBeShared: true, words: EN }),
    ['The article does not say.', EN.answer.closest, `> ${QUOTE}`, LINE, `-# ${PLACE}`],
    ['When does the ferry stop?'],
    [],
  ],
  [
    'the context',
    renderContext({ ...FERRY, article: ARTICLE }, EN, linkTo()),
    [`> ${QUOTE}`, 'In bold: Dana Wren, to The Harbour Post · Coast Weekly'],
    ['Ferry to stop in winter', EN.behind.inContext, PLACE],
    ['To the source'],
  ],
  [
    'who said it',
    renderWho({ ...FERRY, article: ARTICLE }, EN, linkTo()),
    [`> ${QUOTE}`, EN.behind.kinds.direct, EN.behind.notStated, 'Published by Coast Weekly.'].map(plain),
    ['Ferry to stop in winter', 'Who said it', 'found by the rule “own words”'],
    ['To the source'],
  ],
  [
    'what somebody said',
    renderSaid(sourceOf([FERRY]), PAGE, EN),
    ['Dana Wren · Harbour master', `> ${QUOTE}`, LINE, `-# ${PLACE} · direct quotation`],
    [],
    [],
  ],
  [
    'the sources',
    renderSources({ sources: [sourceOf([FERRY])], credits: [], title: 'Ferry', scope: 'all' }, 0, EN),
    ['Who is quoted · Ferry', '• Dana Wren · harbour master · 1 direct · through The Post', '-# 1 source'],
    [],
    [],
  ],
];

describe('who sees embeds reads everything once, above the card that tells where it is from', () => {
  test.each(LOOKS)('in %s', (_, reply, words, card, buttons) => {
    expect(problemsOf(reply)).toEqual([]);
    expect(looks(reply, true)).toEqual([...words, ...card, ...buttons]);
  });
});

describe('who has switched embeds off still reads every quote and who said it, and has the buttons', () => {
  test.each(LOOKS)('in %s', (_, reply, words, __, buttons) => {
    expect(looks(reply, false)).toEqual([...words, ...buttons]);
  });
});

describe('whatever the article, in every language', () => {
  const found = fc.array(
    fc
      .record({
        quote: fc.oneof(
          fc.lorem({ maxCount: 300 }),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 }),
        ),
        line: fc.lorem({ maxCount: 90 }),
        title: fc.oneof(fc.constant('Ferry'), fc.lorem({ maxCount: 60 })),
        section: fc.constantFrom('title', 'body', 'background'),
      })
      .map(({ quote, ...about }) => matchOf(quote, about)),
    { minLength: 1, maxLength: 12 },
  );

  test('each quote stands above its attribution as text, within what Discord takes, also when it is shared', () => {
    fc.assert(
      fc.property(found, fc.constantFrom(...Object.values(LANGUAGES)), (matches, words) => {
        for (const [reply, attribution] of replies(matches, words)) {
          const { content, embeds, components } = reply;
          expect(problemsOf(reply)).toEqual([]);
          expect(content.length).toBeLessThanOrEqual(2000);
          expect(embeds.map(({ description, fields }) => description ?? fields).filter(Boolean)).toEqual([]);
          const lines = content.split('\n').filter(Boolean);
          const below = lines.filter((line, at) => !line.startsWith('>') && lines[at - 1]?.startsWith('>'));
          expect(below.length).toBeGreaterThan(0);
          for (const line of below) expect(line).toMatch(attribution);
          const canBeShared = JSON.stringify(components).includes('"share:');
          const shared = canBeShared
            ? renderShared(content, embeds, components, '9'.repeat(19), words)
            : reply;
          expect(problemsOf(shared)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
