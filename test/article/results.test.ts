import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { languageOf } from '../../src/language/languages.ts';
import { Library } from '../../src/library.ts';

const TOLD = [
  'Gorge Rovers knocked out the holders, Lisk Athletic, on Monday in front of a full house at Quay Park.',
  'Rovers will meet Brask, who beat Tarrow 1-0 on Friday. Ann Lee of the Hawks and Mara Quist of the Lakers were in the Guild Hall.',
];

function shownOf(head: string, ...lines: readonly string[]): string[] {
  const text = [head, ...lines].join('\n\n');
  const { passages } = readArticle({ id: 'a', text });
  return passages.map(({ start, end }) => text.slice(start, end));
}

const { results } = languageOf('en').article;

test.each(results!.lines)('the names of both sides: $example', ({ example, pattern }) => {
  expect(pattern.exec(example)?.groups).toEqual({
    one: expect.stringMatching(/^(?:Gorge|Ann) /u),
    other: expect.stringMatching(/^(?:Lisk|Mara) /u),
  });
});

describe('the result of a match', () => {
  test.each([
    'Gorge Rovers 3-2 Lisk Athletic (after extra time)',
    'Gorge Rovers 3–2 Lisk Athletic',
    'Rovers 0-0 Athletic (4-2)',
    'Lisk 21-14 Brask, half-time',
    'FINAL: Gorge Lakers 98, Lisk Hawks 95',
    'Gorge Rovers 0 Lisk Athletic 0',
    'Ann Lee bt Mara Quist 6-4, 3-6, 7-5',
    'Rovers beat Athletic 3-2',
  ])('is shown in bold anywhere, and below a marked headline: %s', (line) => {
    expect(shownOf('Rovers stun Athletic', TOLD[0]!, `**${line}**`, TOLD[1]!)).toContain(line);
    expect(shownOf('# Rovers stun Athletic', `**${line}**`, 'By Jo Doe', ...TOLD)).toContain(line);
    expect(shownOf('# Rovers stun Athletic', line, ...TOLD)).toContain(line);
  });

  test.each([
    ['# Town hold City', 'Town 0 City 0'],
    ['# Derby drama', 'Full time: Tarrow 2-2 Hexley'],
    ['# Derby drama', 'FINAL: Tarrow 98, Hexley 95'],
  ])('is known by its headline or its label: %s, %s', (head, line) => {
    expect(shownOf(head, line, ...TOLD)).toContain(line);
  });

  test.each([
    ['Rovers stun Athletic', 'Gorge Rovers 3-2 Lisk Athletic', ...TOLD],
    ['Rovers stun Athletic', 'Gorge Rovers 3-2 Lisk Athletic', 'By Jo Doe', ...TOLD],
    ['Rovers stun Athletic', 'Full time: Gorge Rovers 3-2 Lisk Athletic', ...TOLD],
    ['Derby drama', 'Final score: Tarrow 2, Hexley 1', ...TOLD],
  ])('is shown where it is the only one, above the text or with a label: %s, %s', (head, line, ...rest) => {
    expect(shownOf(head, line, ...rest)).toContain(line);
  });

  test('in a box of a page is none of the article', () => {
    const lines = ['Gorge Rovers 3-2 Lisk Athletic', 'Full time: Brask 0-0 Tarrow'];
    const shown = [shownOf('Rovers stun Athletic', ...lines, ...TOLD), shownOf('Rovers', ...TOLD, ...lines)];
    for (const line of lines) for (const passages of shown) expect(passages).not.toContain(line);
    expect(shownOf('# Rovers stun Athletic', ...TOLD, lines[0]!)).not.toContain(lines[0]);
    expect(shownOf('Rovers stun Athletic', ...TOLD, lines[0]!)).not.toContain(lines[0]);
  });

  test.each([
    'Thorsby Town 2-2 Hexley',
    'Monday 10-12 Guild Hall',
    'Page 4, Issue 12',
    'Rovers 2026-27',
    'Rovers and Athletic',
    '3-2',
    'Gorge Rovers 3-2',
    'What the 3-2 win of Rovers over Athletic means',
  ])('is not told by a heading: %s', (line) => {
    expect(shownOf('# Rovers stun Athletic', TOLD[0]!, `**${line}**`, TOLD[1]!)).not.toContain(line);
  });

  test('leaves the lead to the first paragraph', () => {
    const text = ['# Rovers stun Athletic', '**Gorge Rovers 3-2 Lisk Athletic**', ...TOLD].join('\n\n');
    const { passages } = readArticle({ id: 'a', text });
    expect(passages.map(({ section }) => section).slice(0, 3)).toEqual(['title', 'body', 'lead']);
  });

  test.each(['score', 'final score', 'what was the result', 'who won?'])('answers %j', async (question) => {
    const text = ['# Rovers stun Athletic', '**Gorge Rovers 3-2 Lisk Athletic**', ...TOLD].join('\n\n');
    const library = Library.fromTexts([{ id: 'a', text }], { semantic: false });
    expect((await library.ask(question)).matches[0]?.quote).toBe('Gorge Rovers 3-2 Lisk Athletic');
  });
});

test('the sides of a match are nobody whom a description means', async () => {
  const [line, told] = [
    'Gorge Rovers 3-2 Lisk Athletic',
    'Athletic had led through Sami Aden, their striker.',
  ];
  const text = ['Rovers stun Athletic', line, ...TOLD, told, 'The forward was convinced that it was late.'];
  const library = Library.fromTexts([{ id: 'a', text: text.join('\n\n') }], { semantic: false });
  await library.ready;
  expect(library.articles[0]?.passages.at(-1)?.attribution.speaker?.name).not.toBe(line);
});

test('a result with a label and one without may be of the same match', () => {
  const lines = ['Gorge Rovers 3-2 Lisk Athletic', 'Final score: Rovers 3, Athletic 2'];
  const shown = shownOf('Rovers stun Athletic', lines[0]!, ...TOLD, lines[1]!);
  for (const line of lines) expect(shown).toContain(line);
});

describe('a line that tells more of a match', () => {
  test.each([
    ['Attendance: 4,102', 'how many people were there?'],
    ['Att: 4,102', 'how many watched?'],
    ['Scorers: Falk (12, 44), Holm (90)', 'who scored the goals?'],
    ['Man of the match: Jo Holm', 'who was the best player?'],
    ['Referee: A. Lund', 'who was the referee?'],
    ['Red card: Tom Renn', 'who was sent off?'],
  ])('is shown, and answers: %s, %s', async (line, question) => {
    const text = ['Rovers stun Athletic', ...TOLD, line].join('\n\n');
    const library = Library.fromTexts([{ id: 'a', text }], { semantic: false });
    expect((await library.ask(question)).matches[0]?.quote).toBe(line);
  });

  test.each(['Kit sponsor: Falk Ropes', 'Kick-off: the story of a ball', 'Referees: what they earn'])(
    'is none with other words: %s',
    (line) => {
      expect(shownOf('Rovers stun Athletic', TOLD[0]!, line, TOLD[1]!)).not.toContain(line);
    },
  );
});

test.each(results!.facts)('a label of a match is known by its words: $example', ({ example, pattern }) => {
  expect(pattern.test(example)).toBe(true);
});

const read = (...head: readonly string[]) =>
  readArticle({ id: 'a', text: [head.join('\n'), ...TOLD].join('\n\n') });

describe('the score above a headline', () => {
  const HEADLINE = 'Late Lund header sinks Athletic';
  const BYLINE = 'Gareth Marsh at Quay Park\nSaturday 7 February 2026';
  test.each(results!.above)('is known: $example', ({ example, pattern }) => {
    expect(example).toMatch(pattern);
    const { title, publisher } = read(example, HEADLINE, BYLINE);
    expect({ title, publisher }).toEqual({ title: HEADLINE, publisher: null });
  });

  test.each([
    [['Northern League Two', 'Gorge Rovers 2 (Prior 34, Lund 89) Lisk Athletic 1 (Diaz 12)']],
    [['Regional Division', 'Gorge Rovers 0 Lisk Athletic 3']],
    [['Gorge Rovers 0 Lisk Athletic 3']],
    [['Gorge Rovers 1 (Prior 12)', 'Lisk Athletic 1 (Diaz 88)']],
    [['Coast Division: Gorge 24-17 Lisk']],
    [['Rugby Union', 'Gorge 24-17 Lisk']],
    [['Tarrow Cup, Quay Park (day two)', 'Gorge 288 & 141: Lund 7-38', 'Lisk 256 & 175-6: Diaz 71*']],
  ])('is no title, nor is what stands above it: %j', (above) => {
    const { title, publisher } = read(...above, HEADLINE, BYLINE);
    expect({ title, publisher }).toEqual({ title: HEADLINE, publisher: null });
  });

  test.each([
    [['Gorge 24-17 Lisk'], 'Gorge 24-17 Lisk'],
    [[HEADLINE, 'Gorge 24 (Hale 12, 70) Lisk 17'], HEADLINE],
    [['Tarrow 10 (and one dog) beat the tide'], 'Tarrow 10 (and one dog) beat the tide'],
  ])('%j is below the headline, or is the headline', (head, title) => {
    expect(read(...head, BYLINE).title).toBe(title);
  });

  test('leaves the byline to a person', () => {
    expect(read(HEADLINE, 'Polly Marsh', 'LRF Sport at Quay Park', '7 February 2026').author).toBe(
      'Polly Marsh',
    );
  });
});
