import { expect, test } from '@jest/globals';
import { isTopLine, partLine } from '../../../src/article/topLines/partLine.ts';
import { readArticle } from '../../../src/article/read.ts';
import { languageOf } from '../../../src/language/languages.ts';

const { article: english } = languageOf('en');

test.each([
  ['By Ann Lee, Port Varn', 'person name'],
  ['By Ann Lee, Harbour Pilot Reporter', 'person role'],
  ['By our fisheries correspondent Ann Lee, Lisk', 'role person name'],
  ['From our mining editor, Ann Lee', 'role person'],
  ['By Ann Lee, Jo Doe and Bo Dean, Lisk', 'person person name'],
  ['BY ANN LEE FOR THE TARROW OBSERVER', 'person medium'],
  ['By Ann Lee | The Gorge Lamp | 2 July', 'person medium day'],
  ['Courts desk, The Gorge Lamp', 'role medium'],
  ['Metro Desk, The Gorge Lamp', 'role medium'],
  ['By Ann Lee at the Quay Ground', 'person name'],
  ['By Ann Lee in Lisk and Jo Doe in Port Varn', 'person name person name'],
  [
    'By Ann Lee in Lisk, Jo Doe in Port Varn and Bo Dean at the Quay Ground',
    'person name person name person name',
  ],
  ['Ann Lee in Lisk and Jo Doe in Port Varn', 'person name person name'],
  ['Ann Lee · 3 May 2026 · 4 min read', 'person day hour'],
  ['Sep 18, 2025 - Law & Justice', 'day section'],
  ['By Ann Lee, Verity Desk', 'person name'],
  ['Transport | By Ann Lee', 'section person'],
  ['REGIONAL | Friday 2 July | posted by Ann Lee', 'section day person'],
  ['Words: Ann Lee. Photo: Jo Doe', 'person credit'],
  ['Published Friday 2 July, 07.15. Updated 11.40.', 'day hour'],
  ['Posted Dec. 2, updated 6:20 a.m.', 'day hour'],
  ['Updated 7:10 p.m., August 2', 'day'],
  ['Dravin Bladet, sports desk, updated 2 July, 11:40', 'name role day'],
  ['Ann Lee Transport correspondent', 'person role'],
  ['By Ann Lee and KQLT 8 Digital Staff', 'person'],
  ['Analysis by Ann Lee', 'person'],
  ['May 3, 2026 at 3:00 AM PDT 3 min read', 'day hour'],
  ['03.05.2026. | 09:15 | Author: I. Brodar | Source: RTV Tarrow', 'day hour person medium'],
  ['14.11.2026 / 09:44', 'day hour'],
  ['Ticker closed | Updated 2 July, 21:10', 'words day'],
  ['LISK, 2 July (Brine Business Wire) – By Ann Lee', 'name day medium person'],
  ['By Ann Lee in Lisk for The Gorge Lamp, 3 May 2026', 'person name medium day'],
  ['By Ann Lee at the Quay Ground for The Tarrow Ledger. Saturday 3 May 2026', 'person name medium day'],
  ['By Ann Lee for The Gorge Lamp. 3 May 2026', 'person medium day'],
  ['Ann Lee reports from Port Varn for Channel Nord. 3 May 2026', 'person name medium day'],
  ['Ann Lee and Jo Doe report from Lisk', 'person name'],
  ['By Ann Lee · Kelp & Iron magazine · Issue 31, May 2026', 'person medium issue issue'],
  ['Words: Ann Lee. Pictures: Jo Doe. Slow Bread, no. 4, autumn 2025', 'person credit medium issue issue'],
  ['Interview and photographs: Ann Lee', 'person'],
  ['Interview: Ann Lee. Photographs: Jo Doe. Gorge Weekend, 3 May 2026', 'person credit medium day'],
])('%s: %s', (line, kinds) => {
  const parts = partLine(line, english);
  expect(parts.map(({ kind }) => kind).join(' ')).toBe(kinds);
  expect(isTopLine(parts)).toBe(true);
});

test.each([
  'By the time the ferry came, nobody was left.',
  'By Monday, 2 July, the bridge will be closed',
  'The mayor, Ann Lee, said on Friday 2 July',
  'Friday 2 July, Guildhall, Lisk',
  'From Gorge to Harbour',
  'Ann Lee in Lisk calls for peace and Jo Doe in Brask',
  'Boats in Lisk and Carts in Brask',
  'Rovers in talks - 4 min read',
  'Contact | Imprint',
  'The editor is late, says the reporter',
  'Review by court delays bridge',
  'Analysis by Monday',
  'Ann Lee reports from Lisk that the bridge is tired',
  'Ann Lee reports from Lisk for the third time',
  'The reports from Lisk for The Gorge Lamp',
  'Issue 12, May 2026',
  'Rovers, no. 4, autumn 2025',
  'Port Varn Transport correspondent',
  'Ann Lee Transport correspondent of the year',
])('%s: none of them', (line) => {
  expect(isTopLine(partLine(line, english))).toBe(false);
});

test('a language that tells no parts has none', () => {
  expect(partLine('Von Anna Lehmann, Lisk', languageOf('de').article)).toEqual([]);
});

test('the place and the day before a full stop are no sentence', () => {
  const text =
    'Old bridge to close\n\nGorge, 2 July 2025. The old bridge has closed, the council said.\n\nNobody was on it.';
  const { passages, published } = readArticle({ id: 'a', text });
  expect(passages.slice(1).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The old bridge has closed, the council said.',
    'Nobody was on it.',
  ]);
  expect(published).toBe('2 July 2025');
});

const TOLD = [
  'The bridge at Lisk closes in June, the council said on Monday, because its cables are older than the harbour.',
  'Boats will carry those who work on the other shore, and no fare is charged before the end of the year.',
];

test.each([
  [['By Ann Lee, Lisk', '2 July'], 'Ann Lee', '2 July'],
  [['By Ann Lee Follow', '2 July'], 'Ann Lee', '2 July'],
  [['By Ann Lee at Quay Park'], 'Ann Lee', null],
  [['By Ann Lee in Lisk & Orsolya Brandt in Gorge'], 'Ann Lee, Orsolya Brandt', null],
  [['By The Coastal Wire | 2 July 2025'], null, '2 July 2025'],
  [['Energy correspondent Orsolya Brandt | 2 July'], 'Orsolya Brandt', '2 July'],
  [['Orsolya Brandt, Gorge Post', 'Published 2 July, 18.40'], 'Orsolya Brandt', '2 July'],
  [['By Orsolya Brandt, Silje Kvam'], 'Orsolya Brandt, Silje Kvam', null],
  [['By Orsolya Brandt · Kelp & Iron magazine · Issue 31, November 2026'], 'Orsolya Brandt', 'November 2026'],
  [['By Orsolya Brandt · Kelp & Iron magazine · Issue 2026'], 'Orsolya Brandt', null],
  [['By Orsolya Brandt, Coast Watch', 'Updated: 2 July, 9 p.m.'], 'Orsolya Brandt', '2 July'],
  [['CLIMATE | Orsolya Brandt | 2 July, 16:30'], 'Orsolya Brandt', '2 July'],
  [['Tunnel report by Orsolya Brandt, Friday 2 July'], 'Orsolya Brandt', '2 July'],
  [['By Dana Orrick, Local democracy reporter'], 'Dana Orrick', null],
  [['By our own staff'], null, null],
  // which city each writes from, without "By"
  [
    ['Orsolya Brandt in Lisk and Silje Kvam in Port Varn', 'Published 2 JULY 2025'],
    'Orsolya Brandt, Silje Kvam',
    '2 JULY 2025',
  ],
  [['Orsolya Brandt · July 2, 2025 · 3 min read'], 'Orsolya Brandt', 'July 2, 2025'],
  [['Orsolya Brandt | 2 July 2025, 07:10'], 'Orsolya Brandt', '2 July 2025, 07:10'],
  [['Port Varn · July 2, 2025'], null, 'July 2, 2025'],
  [['Orsolya Brandt Published July 2, 2025 Updated July 3, 2025 07:38am'], 'Orsolya Brandt', 'July 2, 2025'],
  [['Updated July 2, 2025 07:38am'], null, 'July 2, 2025 07:38am'],
  [['By Orsolya Brandt', 'Reporter', 'By Silje Kvam', 'Correspondent'], 'Orsolya Brandt, Silje Kvam', null],
  [['By Orsolya Brandt', 'Photos by Silje Kvam'], 'Orsolya Brandt', null],
  [
    ['By ORSOLYA BRANDT Associated Press', 'Updated 05:00 AM, July 2, 2025'],
    'Orsolya Brandt',
    'July 2, 2025',
  ],
  [['By Upper Gorge Evening Post'], null, null],
  [
    ['Orsolya Brandt\nFor The Gorge Courier', 'PUBLISHED JUL 02, 2025, 05:00 AM'],
    'Orsolya Brandt',
    'Jul 02, 2025, 05:00 AM',
  ],
  [['Orsolya Brandt\nSpecial to the Gorge Lamp', 'July 2, 2025'], 'Orsolya Brandt', 'July 2, 2025'],
  [['Orsolya Brandt\nfacebook (opens in new window)\nyapper (opens in new window)'], 'Orsolya Brandt', null],
  [
    ['July 2, 2025 (Gorge Norland)', '(Norish original by Orsolya Brandt, Lisk Bureau)'],
    'Orsolya Brandt',
    'July 2, 2025',
  ],
  [['TRADE | 02-07-2025 12:47'], null, '02-07-2025 12:47'],
  [['Jul 2, 2025 - Law & Justice'], null, 'Jul 2, 2025'],
  // where they write from, without “in”
  [['Orsolya Brandt | Tarrow | Published: 2 July 2025, 16:40'], 'Orsolya Brandt', '2 July 2025, 16:40'],
  [['Orsolya Brandt, Tarrow, 2 July 2025'], 'Orsolya Brandt', '2 July 2025'],
  [['Orsolya Brandt, Tarrow\nFriday 2 July 2025'], 'Orsolya Brandt', '2 July 2025'],
  [['Port Varn | Tarrow | 2 July 2025'], null, '2 July 2025'],
  [['City Life | Tarrow | 2 July 2025'], null, '2 July 2025'],
  [['Health | Tarrow | 2 July 2025'], null, '2 July 2025'],
  [['LISK, Jul 2 (Brine Business Wire) – By Orsolya Brandt'], 'Orsolya Brandt', 'Jul 2'],
  [['(Quillon) – By Orsolya Brandt'], 'Orsolya Brandt', null],
  [['From Orsolya Brandt, Gorge correspondent\n2 July 2025'], 'Orsolya Brandt', '2 July 2025'],
  [['By Orsolya Brandt · Kelp & Iron magazine · Issue 31, May 2026'], 'Orsolya Brandt', 'May 2026'],
  [['By Orsolya Brandt | Issue 31'], 'Orsolya Brandt', null],
  [['By Orsolya Brandt, Slow Bread, no. 4, autumn 2025'], 'Orsolya Brandt', 'autumn 2025'],
  [
    ['*By Orsolya Brandt at Quay Park for The Lisk Ledger. Saturday 3 May 2025*'],
    'Orsolya Brandt',
    '3 May 2025',
  ],
  [['Orsolya Brandt reports from Port Varn for Radio Gorge. 3 May 2025'], 'Orsolya Brandt', '3 May 2025'],
  [['Interview & photos: Orsolya Brandt'], 'Orsolya Brandt', null],
])('%j: by %s, of %s', (lines, writer, day) => {
  const text = ['Old bridge to close', ...lines, ...TOLD].join('\n\n');
  const { author, published, passages } = readArticle({ id: 'a', text });
  expect([author, published]).toEqual([writer, day]);
  expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual(['Old bridge to close', ...TOLD]);
});

test.each(['Victoria Falls, Norland', 'Carson City, Norland', 'Ann Lee, Chair', 'Orsolya Brandt, Gorge'])(
  'no author by a place, a post or of whom the article tells: %s',
  (line) => {
    const told = 'Orsolya Brandt, who has crossed it for 30 years, will miss the view.';
    const text = ['Old bridge to close', `${line}\n2 July 2025`, ...TOLD, told].join('\n\n');
    expect(readArticle({ id: 'a', text }).author).toBe(null);
  },
);

test.each([
  ['Words: Orsolya Brandt. Pictures: Jo Doe. Slow Bread, no. 4, autumn 2025', 'Jo Doe'],
  ['*Interview: Orsolya Brandt. Photographs: Jo Doe. Gorge Weekend, 3 May 2025*', 'Jo Doe'],
  ['Photographs: Jo Doe. Interview: Orsolya Brandt.', 'Jo Doe'],
  ['Photo: The new press at Lisk. Credit: Jo Doe', 'Jo Doe'],
  ['Photo: J. Doe/Gorge St. Mary Press', 'J. Doe/Gorge St. Mary Press'],
  ['Photo: Jo Doe/Slow Bread Inc.', 'Jo Doe/Slow Bread Inc'],
])('whose the pictures are: %s', (line, name) => {
  const text = ['Old bridge to close', line, ...TOLD].join('\n\n');
  expect(readArticle({ id: 'a', text }).credits).toMatchObject([{ name }]);
});

test.each([
  ['LISK, 2 July – ', '2 July'],
  ['LISK, July 2 -- ', 'July 2'],
  ['LISK, 2 July. ', '2 July'],
])('the day of a dateline: %s', (dateline, day) => {
  const text = ['Old bridge to close', `${dateline}${TOLD[0]}`, TOLD[1]].join('\n\n');
  expect(readArticle({ id: 'a', text }).published).toBe(day);
});

test('a second “By” below the text signs another story', () => {
  const text = ['Old bridge to close', 'By Ann Lee', ...TOLD, 'By Jo Doe'].join('\n\n');
  expect(readArticle({ id: 'a', text }).author).toBe('Ann Lee');
});

test('how many comments there are opens no section', () => {
  const text = ['Old bridge to close', TOLD[0], '14', TOLD[1]].join('\n\n');
  expect(readArticle({ id: 'a', text }).passages.map(({ section }) => section)).not.toContain('14');
});

test('a headline may end with a figure', () => {
  const text = ['Guild must pay back its neighbour’s share of £18,700', 'Friday 2 July', ...TOLD].join(
    '\n\n',
  );
  const { title, published } = readArticle({ id: 'a', text });
  expect([title, published]).toEqual(['Guild must pay back its neighbour’s share of £18,700', '2 July']);
});
