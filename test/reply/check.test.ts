import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/check/finding.ts';
import { renderCheck } from '../../src/reply/check.ts';
import { problemsOf } from './read.ts';
import { matchOf, NASTY_TEXTS } from './samples.ts';
import { EN } from '../../src/reply/words/en.ts';

const FERRY = matchOf('The last ferry leaves on 4 November.');

function findingOf(finding: Partial<Finding>): Finding {
  return { sentence: 'It does.', verdict: 'exact', match: FERRY, differences: [], strangers: [], ...finding };
}

const NOT_FOUND = findingOf({ verdict: 'not found', match: null });

describe('the reply about a message', () => {
  test.each([
    ['one sentence word for word', [findingOf({})], 0x3ba55d],
    ['two sentences word for word', [findingOf({}), findingOf({})], 0x3ba55d],
    ['one of two', [findingOf({}), NOT_FOUND], 0xe0a030],
    ['one altered', [findingOf({ verdict: 'altered' })], 0xe0a030],
    ['one by somebody else', [findingOf({ verdict: 'another speaker', strangers: ['Ann'] })], 0xe0a030],
    ['nothing', [NOT_FOUND, NOT_FOUND], 0x80848e],
    ['no sentence', [], 0x80848e],
  ])('of %s has its colour', (_what, findings, color) => {
    const reply = renderCheck('It does.', findings, EN);
    expect(reply.embeds[0]?.color).toBe(color);
    expect(problemsOf(reply)).toEqual([]);
  });

  test('is not green when there are sentences that were not looked at', () => {
    const { content, embeds } = renderCheck('It does.', [findingOf({})], EN, { unread: 2 });
    expect(embeds[0]?.color).toBe(0xe0a030);
    expect(content).toMatch(/^\*\*.*\*\*\n\n2 more sentences were not looked at\.\n/);
  });

  test('shows a lone sentence that is there with its attribution', () => {
    const { content, embeds, components } = renderCheck('It does!', [findingOf({})], EN, {
      linkTo: () => 'https://coast.example/ferry',
    });
    const labels = components.flatMap((row) =>
      row.components.map((part) => ('label' in part ? part.label : '')),
    );
    expect(labels).toEqual(['Context', 'Who said it', 'Share with everyone', 'To the source']);
    expect(content).toMatch(/^> The last ferry[^]*\n\n— Dana Wren/);
    expect(embeds[0]?.footer?.text).toContain('word for word');
  });

  test('tells what a message leaves out and says so', () => {
    const one = renderCheck('It [...] does!', [findingOf({ isShortened: true })], EN);
    expect(one.embeds[0]?.footer?.text).toContain('word for word, with a part left out');
    const two = renderCheck('It [...] does! It is.', [findingOf({ isShortened: true }), findingOf({})], EN);
    expect(two.content).toContain('✅ **Word for word, with a part left out**');
    expect(two.content).toContain('✅ **Word for word**');
  });

  test('says from which article each quote is where they are from several', () => {
    const other = { ...FERRY, article: { ...FERRY.article, id: 'bridge', title: 'The old bridge' } };
    const both = renderCheck('It does. It is.', [findingOf({}), findingOf({ match: other })], EN);
    expect(both.content).toContain('The old bridge');
    expect(both.content).toContain(FERRY.article.title);
    const one = renderCheck('It does. It is.', [findingOf({}), findingOf({})], EN);
    expect(one.content).not.toContain(FERRY.article.title);
  });

  test('says no of no sentence that was not looked at', () => {
    const { content, embeds } = renderCheck('It does.', [NOT_FOUND, NOT_FOUND], EN, { unread: 3 });
    expect(content).toBe(
      '**None of 2 sentences are in the article word for word.**\n\n3 more sentences were not looked at.',
    );
    expect(embeds[0]?.color).toBe(0x80848e);
  });

  test.each([
    [{ kind: 'number', message: ['9'], article: ['4'] }, 'and “9” is not in it (the article: “4”).'],
    [{ kind: 'negation', message: [], article: ['not'] }, 'and it lacks “not”.'],
    [{ kind: 'name', message: ['omar', 'lund'], article: [] }, 'and “Omar”, “Lund” are not in it.'],
    [
      { kind: 'opposite', message: ['refused … hand'], article: ['provided'] },
      'and it says the opposite: “refused … hand” (the article: “provided”).',
    ],
    [
      { kind: 'name', message: ['may'], article: ['november'] },
      '“May” is not in it (the article: “November”)',
    ],
    [{ kind: 'left out', message: [], article: ['denied'] }, 'and it leaves out “denied”.'],
    [{ kind: 'order', message: ['wren'], article: ['wren'] }, 'and “wren” stands elsewhere in it.'],
    [{ kind: 'order', message: [], article: [] }, '**Not word for word** The article has:'],
  ] as const)('tells the difference %j', (difference, words) => {
    const sentence = 'In May, Omar Lund refused to hand it over.';
    const finding = findingOf({ sentence, verdict: 'altered', differences: [difference] });
    expect(renderCheck('It does!', [finding], EN).content).toContain(words);
  });

  test('of twelve sentences tells in what each differs', () => {
    const findings = Array.from({ length: 12 }, (_, day) =>
      findingOf({
        sentence: `The last ferry of the whole year leaves on ${day + 10} November.`,
        verdict: 'altered',
        differences: [{ kind: 'number', message: [`${day + 10}`], article: ['4'] }],
      }),
    );
    const { content } = renderCheck('It does.', findings, EN);
    for (const [day] of findings.entries()) expect(content).toContain(`“${day + 10}” is not in it`);
  });

  test.each(NASTY_TEXTS)('of twelve sentences with %s is one that Discord takes', (_, text) => {
    const finding = findingOf({
      sentence: text,
      verdict: 'altered',
      match: matchOf(text, { line: text, title: text }),
      differences: [{ kind: 'words', message: [text, text], article: [text] }],
      strangers: [text],
    });
    expect(
      problemsOf(
        renderCheck(
          text,
          Array.from({ length: 12 }, () => finding),
          EN,
          { unread: 3 },
        ),
      ),
    ).toEqual([]);
  });
});
