import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const HEADLINE = 'Guild approves new bridge over the Lisk after ninety years';
const STANDFIRST = 'The ferry that crossed the river since 1936 will be sold to a museum in Port Varn.';
const TEXT = [
  'The guild met on Tuesday night and voted for the plan, 12 to 3.',
  '“It is a good day,” said Mayor Bo Fry.',
];
const read = (...lines: string[]) =>
  readArticle({ id: 'a', text: [HEADLINE, ...lines, ...TEXT].join('\n\n') });

test.each([
  ['By Ann Lee and KQLT 8 Digital Staff', 'Ann Lee'],
  ['By Ann Lee and Jo Doe', 'Ann Lee and Jo Doe'],
  ['Analysis by Ann Lee', 'Ann Lee'],
  ['Review by Ann Lee', 'Ann Lee'],
  ['Ann Lee Transport correspondent', 'Ann Lee'],
  ['Ann Marie Lee Senior Health Reporter', 'Ann Marie Lee'],
  ['By Ann Lee Posted: 5:58 PM', 'Ann Lee'],
  ['By Ann Lee FOLLOW', 'Ann Lee'],
  ['By Ann Follow', 'Ann Follow'],
  ['By Wim Orr Senior Reporter', 'Wim Orr'],
  ['By Wim Orr Local Democracy Reporter', 'Wim Orr'],
  ['By Wim Orr political editor', 'Wim Orr'],
  ['By Foreign Affairs Correspondent', null],
  ['By Our Political Correspondent', null],
  ['Wim Orr · Court Reporter', 'Wim Orr'],
  ['Wim Orr | Health and Science Editor', 'Wim Orr'],
  ['Wim Orr – Crime correspondent', 'Wim Orr'],
  ['Port Varn | 2 min read', null],
  ['Ann Lee @annlee', 'Ann Lee'],
  ['Ann Lee\nNews reporter @annlee', 'Ann Lee'],
  ['Ann Lee\nCrime Correspondent', 'Ann Lee'],
  ['headshot\nAnn Lee', 'Ann Lee'],
  ['Words and pictures Ann Lee', 'Ann Lee'],
  ['Key Points', null],
  ['MAIN DEVELOPMENTS', null],
  ['Dr. Ann Lee', 'Dr. Ann Lee'],
  ['PTI', null],
  ['AFP', null],
  ['Senior Health correspondent', null],
  ['Chief Political Correspondent', null],
  ['Our Transport correspondent', null],
  ['Lisk Lantern Staff', null],
])('“%s” above a date names %s, with a standfirst above it too', (byline, author) => {
  for (const standfirst of [[], [STANDFIRST]]) {
    const { passages, ...facts } = read(...standfirst, `${byline}\n3 May 2026`);
    expect([facts.author, facts.published]).toEqual([author, '3 May 2026']);
    expect(passages).toHaveLength(3 + standfirst.length);
  }
});

test.each([
  ['Text Ann Lee', 'Ann Lee'],
  ['WORDS Ann Lee and Jo Doe', 'Ann Lee and Jo Doe'],
  ['Texel Ann Lee', 'Texel Ann Lee'],
  // a copy glues the trade to the name, but not to a part of it
  ['By Ilse MarrHealth reporter', 'Ilse Marr'],
  ['Ilse MarrLocal Democracy Reporter', 'Ilse Marr'],
  ['By Ilse MarrQBN News reporter', 'Ilse Marr'],
  ['ByIlse MarrTide correspondent', 'Ilse Marr'],
  ['By Jo El-MarrCourt reporter', 'Jo El-Marr'],
  ['By Jo DelMarHealth reporter', 'Jo DelMar'],
  ["By Jo O'MarrCrime editor", "Jo O'Marr"],
  ['By Jo El-Marr reporter', 'Jo El-Marr'],
  ["By Jo L'Orme editor", "Jo L'Orme"],
  ['By Jo O’Marr writer', 'Jo O’Marr'],
  ['By Jo Abu-Marr correspondent', 'Jo Abu-Marr'],
  ['By Jo DelMar reporter', 'Jo DelMar'],
  ['By Jo AbdulMarr reporter', 'Jo AbdulMarr'],
  ['By Jo MarrOrr reporter', 'Jo MarrOrr'],
  ['ByJo DelMar reporter', null],
  // letters of a medium before the post, but not a name in capitals
  ['By Jo Marr QBN News reporter', 'Jo Marr'],
  ['By Wim Orr KQLT Sport editor', 'Wim Orr'],
  ['By Ilse Marr RLT Political Correspondent', 'Ilse Marr'],
  ['By Ilse MARR News reporter', 'Ilse MARR'],
  ['By ILSE MARR News reporter', 'Ilse Marr'],
])('“%s” below the headline names %s', (byline, author) => {
  expect(read(byline).author).toBe(author);
});

test.each([
  'Sun, May 3, 2026 at 3:00 AM PDT 3 min read',
  'Held in the long hall on Sunday, May 3, 2026 at 7.30 pm',
  'Held at Quay School on May 3, 2026',
  'PUBLISHED: May 3, 2026 at 9:47 PM EST',
  'POSTED: May 3, 2026 at 9:47 p.m.',
  'Date published: May 3, 2026',
  'Published date: Sunday, May 3, 2026',
  'Posted by Jo Doe on May 3, 2026 in Bridges',
  'Written by Jo Doe, keeper, on Sunday, May 3, 2026 at 10:15',
  'May 3, 2026 3 min read',
  'May 3, 2026 -',
  'May 3, 2026 at 5:00 a.m. EDTYesterday at 5:00 a.m. EDT',
  'Posted: 5:58 PM CDT Sunday, May 3, 2026 Last Modified: 7:03 AM CDT Monday, May 4, 2026 Updates',
  'By: Ann Lee Posted: 5:58 PM CDT Sunday, May 3, 2026 Last Modified: 7:03 AM CDT Monday, May 4, 2026',
])('“%s” has the day', (line) => {
  const { published, passages } = read('By Ann Lee', line);
  expect(published).toBe('May 3, 2026');
  expect(passages).toHaveLength(3);
});

test.each([
  [['Words by Ann Lee', 'Spring 2026'], 'Spring 2026', 3],
  [['Words by Ann Lee', 'Pictures by Jo Doe', 'Issue 14, Autumn 2026'], 'Autumn 2026', 3],
  [[STANDFIRST, 'Words by Ann Lee', 'Spring 2026'], 'Spring 2026', 4],
  [['By Ann Lee', 'Spring 2026', TEXT[0]!, 'Summer 2026'], null, 3],
  [['Spring 2026'], null, 3],
])('the issue %j above the text is its day: %s', (lines, day, count) => {
  const { published, passages } = read(...lines);
  expect([published, passages.length]).toEqual([day, count]);
});

test('the date below the department that gives out a statement is its day', () => {
  const lines = [STANDFIRST, 'From:\nDepartment for Bridges', 'Published\n17 February 2026'];
  expect(read(...lines).published).toBe('17 February 2026');
});

test.each([
  ['the text', ['Work starts in May.', 'What it costs', 'The plan costs 12 crowns.', 'Updated 4 May 2026']],
  ['a sentence', ['It was built in a day.', '3 May 2026 was the day of the vote, the guild said.']],
])('a date below %s is not the day', (_, lines) => {
  expect(read(...lines).published).toBeNull();
});

test('who wrote a post that the article shows is not who wrote the article', () => {
  const lines = [
    'Ann Lee\nCrime Correspondent\n3 May 2026',
    TEXT[0]!,
    'Eva Holm @evaholm\nWhat a day for Lisk!',
  ];
  expect(read(...lines).author).toBe('Ann Lee');
  expect(read(...lines.slice(1)).author).toBeNull();
});

test.each([
  ['30.09.2025 | Anna Lee', 'Anna Lee', '30.09.2025'],
  ['3 May 2026 · Anna Lee', 'Anna Lee', '3 May 2026'],
  ['Sunday, 3 May 2026, 14:20 – Anna Lee and Rasmus Holm', 'Anna Lee and Rasmus Holm', '3 May 2026'],
  ['3 May 2026 | Anna Lee', 'Anna Lee', '3 May 2026'],
  ['3 May 2026 | Port Varn', null, '3 May 2026'],
  ['3 May 2026 | Lisk Lantern', null, '3 May 2026'],
  ['3 May 2026 | Crime and courts', null, '3 May 2026'],
])('“%s” says that %s wrote it, on %s', (line, author, day) => {
  const { passages, ...facts } = read(line);
  expect([facts.author, facts.published]).toEqual([author, day]);
  expect(passages).toHaveLength(3);
});

test.each([
  ['Nadine Lee 12 May 2026', 'Nadine Lee', '12 May 2026'],
  ['Nadine Lee May 12, 2026', 'Nadine Lee', 'May 12, 2026'],
  ['By Nadine Lee 12 May 2026', 'Nadine Lee', '12 May 2026'],
  ['Nadine Lee Tuesday 12 May 2026', 'Nadine Lee', '12 May 2026'],
  ['Port Varn 12 May 2026', null, '12 May 2026'],
  ['Ada Orr 12 May 2026', null, '12 May 2026'],
  ['By Ada Orr 12 May 2026', 'Ada Orr', '12 May 2026'],
])('“%s” in one line names %s and %s', (line, author, published) => {
  const facts = read(line);
  expect([facts.author, facts.published]).toEqual([author, published]);
});

test.each([
  ['Nadine Lee replies: The guild owes you a ferry. Ask before Friday.'],
  ['Nadine Lee spent a week on board. She was sick twice.'],
  ['Nadine Lee says the guild owes you a ferry.'],
])('“%s” is told, though it begins with who wrote the article', (line) => {
  const text = [HEADLINE, 'Nadine Lee 12 May 2026 7:00am', TEXT[0], line, TEXT[1]].join('\n\n');
  const shown = readArticle({ id: 'a', text }).passages.map(({ start, end }) => text.slice(start, end));
  expect(shown.join(' ')).toContain(line);
});

test('“Nadine Lee teaches at Lisk.” at the end is a note on who wrote the article', () => {
  const text = [
    HEADLINE,
    'Nadine Lee 12 May 2026 7:00am',
    ...TEXT,
    'Nadine Lee teaches at Lisk.',
    'Most read',
  ];
  const { passages } = readArticle({ id: 'a', text: text.join('\n\n') });
  expect(passages.map(({ start, end }) => text.join('\n\n').slice(start, end))).not.toContain(text[4]);
});

test.each([
  ['9 July 2024 12:37 (UTC+04:00)', '9 July 2024 12:37'],
  ['03. Sep 2024, 14:20 >> 16:55', '03. Sep 2024, 14:20'],
  ['3. Sep. 2024', '3. Sep. 2024'],
  ['3. sep 2024, 14:20', '3. sep 2024, 14:20'],
  ['10.02.2023. u 19:30', '10.02.2023'],
  ['10.02.2023 u 19:30', '10.02.2023 19:30'],
  ['(LRF) 16:48, April 24, 2024', 'April 24, 2024'],
  ['LRF 16:48, April 24, 2024', 'April 24, 2024'],
  ['LRF 16:48 to end in 2024', null],
])('“%s” is from %s, whatever the day of its dateline', (line, published) => {
  const [told, ...more] = TEXT;
  const text = [HEADLINE, line, told, ...more].join('\n\n');
  expect(readArticle({ id: 'a', text }).published).toBe(published);
  const dated = [HEADLINE, line, `PORT VARN, April 24 (LRF) -- ${told}`, ...more].join('\n\n');
  expect(readArticle({ id: 'a', text: dated }).published).toBe(published ?? 'April 24');
});
