import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';

const HEADLINE = 'Guild approves new bridge over the Lisk after ninety years';
const TEXT = [
  'The guild met on Tuesday night and voted for the plan, 12 to 3, after a long evening.',
  '“It is a good day,” said Mayor Bo Fry.',
];
const read = (above: readonly string[], below: readonly string[]) =>
  readArticle({ id: 'a', text: [...above, HEADLINE, ...below, ...TEXT].join('\n\n') });

test.each([
  ['Gintaras Rimkus, LRF', 'Gintaras Rimkus'],
  ['Gintaras Rimkus, LRF.lt', 'Gintaras Rimkus'],
  ['Rasa Mork, BNT, Baltia Times', 'Rasa Mork'],
  ['Ann Lee, Tom Hale, LRF', 'Ann Lee, Tom Hale'],
  ['Ann Lee, Tom Hale, Baltia Times', 'Ann Lee, Tom Hale'],
  ['Ann Lee in Tallinn', 'Ann Lee'],
  ['Ann Lee at the Quay Ground', 'Ann Lee'],
  ['Ann Lee with DRA, AFX', 'Ann Lee'],
  ['Ann Lee, Journalist', 'Ann Lee'],
  ['Hana Te Rito, Senior Contributor', 'Hana Te Rito'],
  ['Rasa Mork, BNT 2026.05.03 16:48', 'Rasa Mork'],
  ['Bo Fry, MP', null],
  ['Bo Fry, CEO', null],
  ['Carson City, USA', null],
  ['New York, AFP', null],
  ['Ice Festival in Lisk', null],
  ['Bridge and road, LRF', null],
])('“%s” between headline and date names %s', (line, author) => {
  const { title, passages, ...facts } = read([], [line, '4 May 2026']);
  expect([title, facts.author, facts.published]).toEqual([HEADLINE, author, '4 May 2026']);
  expect(author === null || passages.length === 3).toBe(true);
});

test.each([
  ['2026.05.04 09:15', '2026.05.04 09:15'],
  ['2026/05/04 09:15', '2026/05/04 09:15'],
  ['2026. 05. 04. 09:15', '2026. 05. 04. 09:15'],
  ['National 11:20 May 04, 2026', 'May 04, 2026'],
  ['All News 11:20 May 04, 2026', 'May 04, 2026'],
  ['Mon, May 4, 2026 page3', 'May 4, 2026'],
  ['4 May 2026, p. A12', '4 May 2026'],
  ['04.05.2026 11:20 Counter-smuggling', '04.05.2026 11:20'],
  ['04.05.2026 11:20 World News', '04.05.2026 11:20'],
  ['4 May 2026, 11:20 Concert', null],
  ['World News 11:20 KST, May 04, 2026', 'May 04, 2026'],
  ['Published : May 4, 2026 - 15:21:07', 'May 4, 2026'],
  ['Updated : May 4, 2026 - 17:46:33', 'May 4, 2026'],
  ['Ann Lee   |04.05.2026 - Update : 05.05.2026', '04.05.2026'],
  ['Bridge 11:20', null],
])('“%s” below a headline has the day %s', (line, day) => {
  const { passages, ...facts } = read([], [line]);
  expect(facts.published).toBe(day);
  expect(day === null || passages.length === 3).toBe(true);
});

test.each([
  ['Friday, May 10, 2024', '8th May 2024', '8th May 2024'],
  ['May 10, 2024', 'By Ann Lee | May 8, 2024', 'May 8, 2024'],
  ['Monday 13 May 2024 14:02', 'Published 8 May 2024, 9:00', '8 May 2024, 9:00'],
  ['Friday, May 10, 2024', 'By Ann Lee', 'May 10, 2024'],
  ['May 8, 2024', 'Updated: May 10, 2024', 'May 8, 2024'],
  ['Published May 8, 2024', 'By Ann Lee', 'May 8, 2024'],
])('“%s” above the headline and “%s” below it: the article is from %s', (above, below, day) => {
  expect(read(['The Lisk Tribune', above], [below]).published).toBe(day);
});

test.each([
  ['Tomasz Lipa (KNB)', 'Tomasz Lipa'],
  ['Tomasz Lipa (MP)', null],
  ['Bo Fry (KNB)', null],
])('“%s” at the end names %s', (line, author) => {
  const { author: found } = readArticle({
    id: 'a',
    text: [HEADLINE, '4 May 2026', ...TEXT, line].join('\n\n'),
  });
  expect(found).toBe(author);
});

test.each([
  '*Work worth $40 million to begin in the spring*',
  '**Work worth $40 million to begin in the spring**',
  'Work is worth $40 million and begins in the spring',
  'Work is worth $40 million and begins in the spring.',
])('“%s” between headline and dateline is shown, and the day is known', (line) => {
  const { passages, published } = read(
    [],
    [`${line}\n\nLISK, Norland, May 4, 2026 — The guild chose a builder.`],
  );
  expect([passages.length, published]).toEqual([5, 'May 4, 2026']);
});

test.each([
  ['**About Lisk Cranes**\nFounded in 1958, Lisk Cranes builds bridges. It has nine yards.', 5],
  ['**About Lisk Cranes**\nLisk Cranes builds bridges in nine yards.', 4],
  ['**About Lisk Cranes**\nLisk Cranes is an independent firm of nine. It is owned by its staff.', 5],
])('what a release tells of its firm is shown without where more is to be learned: %s', (line, count) => {
  const { passages } = read([], [`${TEXT[0]}\n\n${line} For more information, visit www.cranes.example.`]);
  expect(passages).toHaveLength(count);
});

test('the day of a dateline, without its year, comes behind that of the page', () => {
  const dateline = 'LISK, May 4 (Brine Press) --';
  expect(read([], ['National 11:20 May 04, 2026', dateline]).published).toBe('May 04, 2026');
  expect(read([], [dateline]).published).toBe('May 4');
});

test.each([
  ['Lorries queue at the checkpoint on May 4.', 'LISK COURIER PHOTO: GAVIN FOO', 3],
  ['Drivers must take a detour, the road agency says.', 'Photo: Gavin Foo', 4],
  ['Two lorries sank when the bridge gave way on Monday.', 'Photo: Gavin Foo', 4],
])('“%s” above “%s” and a name: %i passages, author and day', (line, credit, count) => {
  const { passages, author, published } = read([], [line, credit, 'Lim Wei Jie', 'Published May 4, 2026']);
  expect([author, published, passages.length]).toEqual(['Lim Wei Jie', 'May 4, 2026', count]);
});

test.each([
  [
    'Hedda Bring-Moe',
    'Hedda Bring-Moe writes for the Fell Gazette every Sunday.',
    'Hedda Bring-Moe',
    'Fell Gazette',
  ],
  ['Hedda Moe', 'Hedda Moe writes a monthly column for the Fell Gazette.', 'Hedda Moe', 'Fell Gazette'],
  ['Hedda Moe', 'Hedda Moe writes here every second Sunday.', 'Hedda Moe', null],
  [
    'Live reporting by Hedda Moe and Jo Lund, Fell Harbour Post',
    null,
    'Hedda Moe and Jo Lund',
    'Fell Harbour Post',
  ],
  ['*Posted by Krill, Head of Craft, 4 May 2026*', null, 'Krill', null],
  ['Posted by Krill, 4 May 2026', null, 'Krill', null],
])('“%s” above a text and %j below it name %s, of %j', (line, note, author, publisher) => {
  const text = [HEADLINE, line, ...TEXT, ...(note === null ? [] : [note])].join('\n\n');
  const { passages, ...facts } = readArticle({ id: 'a', text });
  expect([facts.author, facts.publisher, passages.length]).toEqual([author, publisher, 3]);
});

test('“writes for” is told of somebody in a text, where no medium follows', () => {
  const told = 'Hedda Moe writes for her village and its boats.';
  const text = [HEADLINE, TEXT[0], told, TEXT[1]].join('\n\n');
  const { author, passages } = readArticle({ id: 'a', text });
  expect([author, passages.length]).toEqual([null, 4]);
});
