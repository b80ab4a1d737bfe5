import { expect, test } from '@jest/globals';
import { readArticle } from '../../src/article/read.ts';
import { pageOf, PUBLISHERS } from './publishers.ts';

test.each(PUBLISHERS)('with %j above and %j below, a page is published by %j', (...row) => {
  expect(readArticle({ id: 'ice', text: pageOf(row) }).publisher).toBe(row[2]);
});

const TOLD = [
  'The bridge at Lisk closes in June, the council said on Monday, because its cables are older than the harbour.',
  'Boats will carry those who work on the other shore, and no fare is charged before the end of the year.',
];

test.each([
  ['By Orsolya Brandt, Lisk', null],
  ['By Orsolya Brandt, Harbour Pilot Reporter', null],
  ['By Orsolya Brandt | Friday 2 July', null],
  ['By Orsolya Brandt at Quay Park', null],
  ['By Orsolya Brandt at the Gorge Courier', 'Gorge Courier'],
  ['By The Coastal Wire | 2 July 2025 at 2:15 p.m.', 'Coastal Wire'],
  ['By Orsolya Brandt | The Gorge Lantern | 2 July', 'Gorge Lantern'],
  ['By Orsolya Brandt, Gorge Business Daily, 2 July', 'Gorge Business Daily'],
  ['By Orsolya Brandt | Quartz Lab Weekly | 29 August 2024', 'Quartz Lab Weekly'],
  ['By Orsolya Brandt | Harbour Lab Weekly | 29 August 2024', 'Harbour Lab Weekly'],
  ['By Orsolya Brandt | Lab Weekly | 29 August 2024', 'Lab Weekly'],
  ['Courts desk, The Gorge Lantern', 'Gorge Lantern'],
  ['By Orsolya Brandt in Lisk for The Gorge Lantern, 2 July 2025', 'Gorge Lantern'],
  ['By Orsolya Brandt at Quay Park for The Gorge Ledger. Saturday 2 July 2025', 'Gorge Ledger'],
  ['By Orsolya Brandt at the Quay Ground for Channel Gorge', 'Channel Gorge'],
  ['Orsolya Brandt reports from Port Varn for Radio Gorge. 2 July 2025', 'Radio Gorge'],
  ['By Orsolya Brandt · Kelp & Iron magazine · Issue 31, May 2026', 'Kelp & Iron magazine'],
  ['Words: Orsolya Brandt. Pictures: Jo Doe. Slow Bread, no. 4, autumn 2025', 'Slow Bread'],
  ['Interview: Orsolya Brandt. Photographs: Jo Doe. Gorge Weekend, 2 July 2025', 'Gorge Weekend'],
  ['By Orsolya Brandt | Issue 31, May 2026', null],
  ['By Orsolya Brandt, Port Varn, May 2026', null],
  ['By Orsolya Brandt in Port Varn, 2 July 2025', null],
  ['Words: Orsolya Brandt. Pictures: Jo Doe. Port Varn, 2 July 2025', null],
  ['Published 2 July, 6.00 a.m. | The Gorge Ledger', 'Gorge Ledger'],
  ['Interview: Orsolya Brandt, The Quiet Bow, issue 4/2025', 'Quiet Bow'],
  ['Live updates by Orsolya Brandt and Jo Doe, Gorge Harbour Post', 'Gorge Harbour Post'],
  ['Interview: Orsolya Brandt, Port Varn', null],
  ['Posted by Orsolya, Head of Craft, 2 July 2025', null],
])('below a headline “%s” names %s as the publisher', (line, name) => {
  const text = ['Old bridge to close', line, ...TOLD].join('\n\n');
  expect(readArticle({ id: 'a', text }).publisher?.replace(/^The /u, '') ?? null).toBe(name);
});

test.each([
  ['LISK, May 4, 2026 /PRNewswire/ -- ', 'Karvest Pumps'],
  ['LISK, Norland, May 4, 2026 /Quillwire/ -- ', 'Karvest Pumps'],
  ['LISK, May 04, 2026 (GLOBE NEWSWIRE) -- ', 'Karvest Pumps'],
  ['LISK, Norland--(BUSINESS WIRE)--', 'Karvest Pumps'],
  // where a figure of a news agency is from
  ['LISK, May 4 (Corval Newswire) - ', null],
  ['LISK, May 4, 2026 (AFP) - ', null],
  ['LISK, May 4 - ', null],
])('behind “%s” a last line “SOURCE Karvest Pumps” names %s', (dateline, name) => {
  const text = ['Old bridge to close', `${dateline}${TOLD[0]}`, TOLD[1], 'SOURCE Karvest Pumps'].join('\n\n');
  expect(readArticle({ id: 'a', text }).publisher).toBe(name);
});

test.each([
  [['Markets | Energy', 'Old bridge to close'], null],
  [['Companies | Drink & tobacco', 'Old bridge to close'], null],
  [['Gardening', 'Old bridge to close'], null],
  [['Restaurants', 'Old bridge to close'], null],
  [['BRIDGE ENGINEERING', '# Old bridge to close'], null],
  [['ROADS & RIVERS', '# Old bridge to close'], null],
  [['GORGE COURIER', '# Old bridge to close'], 'GORGE COURIER'],
  [['HomePage', 'Norway', 'Old bridge to close'], null],
  [['UZ', 'RU', 'EN', 'Search', 'Old bridge to close'], null],
  [['QBC', 'EN', 'DE', 'Old bridge to close'], 'QBC'],
  [['News', 'Culture', 'УКР ENG', 'Old bridge to close'], null],
])('above the text %j names %s', (above, name) => {
  const text = [...above, 'By Orsolya Brandt', '2 July 2025', ...TOLD].join('\n\n');
  expect(readArticle({ id: 'a', text }).publisher).toBe(name);
});

test.each([
  ['If you value our work, please join The Gorge Post Community for $6 a month.', 'The Gorge Post'],
  ['Support the Gorge Courier Club! Become a member for $5.', 'Gorge Courier'],
  ['Support the Gorge Rowing Club! Become a member for $5.', 'Gorge Rowing Club'],
])('below the text “%s” is for the readers of %s', (line, name) => {
  const text = ['Old bridge to close', ...TOLD, line].join('\n\n');
  expect(readArticle({ id: 'a', text }).publisher).toBe(name);
});

test('a release is of the firm of its first sentence, below a standfirst too', () => {
  const told = [
    'Lisk, 3 June 2025 – Gorge Rail has today ordered 48 trains.',
    ...TOLD,
    'About Gorge Rail',
    TOLD[0],
  ];
  for (const standfirst of [[], ['First trains to enter service between Lisk and Gorge in 2027']]) {
    const text = ['Gorge Rail Group', 'Press release', 'Gorge Rail orders trains', ...standfirst, ...told];
    expect(readArticle({ id: 'a', text: text.join('\n\n') }).publisher).toBe('Gorge Rail');
  }
});

test.each([
  ['told the Daily Comet', '© 2026 Comet Group Newspapers Limited', 'The Daily Comet'],
  ['told the Comet', '© 2026 Comet News & Media Limited', 'Comet News & Media Limited'],
  [
    'told the Comet Post and the Evening Comet',
    '© 2026 Comet Group Newspapers Limited',
    'Comet Group Newspapers Limited',
  ],
  ['told the Gorge Courier', '© 2026 Comet Group Newspapers Limited', 'Comet Group Newspapers Limited'],
])('where the mayor %s and below stands “%s”, the publisher is %s', (report, holder, name) => {
  const text = ['Old bridge to close', TOLD[0], `The mayor ${report} that it was late.`, TOLD[1], holder];
  expect(readArticle({ id: 'a', text: text.join('\n\n') }).publisher).toBe(name);
});

test.each([
  ['You too can keep Gorge Watch afloat: become our patron!', 'Gorge Watch'],
  ['Help Gorge Watch stay free: become our patron!', 'Gorge Watch'],
  ['Gorge Watch needs you. Become our patron!', 'Gorge Watch'],
  ['Gorge Watch is the place where you will find the figures behind the headlines.', 'Gorge Watch'],
  ['We write even when the lights go out. Help Gorge Watch stay free – join our club!', 'Gorge Watch'],
  ['Help Gorge Watch stay on the line – join our club!', 'Gorge Watch'],
  ['Help Harbour Aid stay afloat: donate today!', null],
  ['Help the harbour stay free: become our patron!', null],
])('below the text “%s” is for readers, and the publisher is %s', (line, name) => {
  const { publisher, passages } = readArticle({
    id: 'a',
    text: ['Old bridge to close', ...TOLD, line].join('\n\n'),
  });
  expect(publisher).toBe(name);
  expect(passages).toHaveLength(3);
});

test.each([
  ['Copyright The Skerrow Limited 2025. All rights reserved.', 'The Skerrow Limited'],
  ['Copyright 2025 Karvest. All rights reserved.', 'Karvest'],
  ['Copyright Karvest 2025', 'Karvest'],
  ['Copyright 2025. All rights reserved.', null],
  ['Copyright law is none of ours.', null],
])('below the text “%s” says that %s holds the copyright', (line, name) => {
  const text = ['Old bridge to close', ...TOLD, line].join('\n\n');
  expect(readArticle({ id: 'a', text }).publisher).toBe(name);
});

test.each([
  ['Gorge Courier', 'Why did you stay?', 'Gorge Courier'],
  ['Gorge Courier', 'You may say it here.', null],
  ['Gorge Courier', 'Why?\n\nMara Quist: I swim.\n\nGC: Is it cold?', 'Gorge Courier'],
  ['Gorge Courier', 'Why?\n\nMara Quist: I swim.\n\nGC: It is cold.', 'Gorge Courier'],
  ['Gorge Courier', 'You swim.\n\nMara Quist: I do.\n\nGC: It is cold.', null],
  ['Radio Presenter', 'Why did you stay?', null],
  ['Anna Holm', 'Why did you stay?', null],
  ['Courier Reporter', 'Why did you stay?', null],
])('where “%s” asks “%s” in an interview, the publisher is %s', (asking, turn, name) => {
  const text = [
    'The keeper of the weir',
    `${asking} met her at the weir.`,
    `${asking}: What is in your hands?`,
    'Mara Quist: A rope. I made it myself.',
    `${asking}: ${turn}`,
    'Mara Quist: I like the water.',
  ].join('\n\n');
  expect(readArticle({ id: 'a', text }).publisher).toBe(name);
});

test.each(['— Gorge Post', '(Gorge News Agency)'])('below the text “%s” names the publisher', (line) => {
  const text = ['Old bridge to close', ...TOLD, line].join('\n\n');
  expect(readArticle({ id: 'a', text }).publisher).toBe(line.replace(/[—()] ?/gu, ''));
});

test.each([
  ['STATEMENTS AND RELEASES', ['The Harbour Office', '12 Quay Street NE', 'Lisk'], 'The Harbour Office'],
  ['Press release', ['The Harbour Office', '12 Quay Street NE', 'Lisk'], 'The Harbour Office'],
  ['Exhibitions', ['The Harbour Office', '12 Quay Street NE', 'Lisk'], null],
  ['STATEMENTS AND RELEASES', ['The Harbour Office', '12 years of boats', 'Lisk'], null],
])('of %s with %j below, the publisher is %s', (kind, below, name) => {
  const text = ['Statement on the old bridge', kind, ...TOLD, ...below].join('\n\n');
  const { publisher, author } = readArticle({ id: 'a', text });
  expect({ publisher, author }).toEqual({ publisher: name, author: null });
});

// Of these languages nothing was learned.
test.each([
  ['German', 'Die Brücke wird im Juni geschlossen, sagte die Bürgermeisterin am Montag.', '© 2026 Kursblatt'],
  ['French', 'Le pont sera fermé en juin, a déclaré lundi la maire de la ville.', '© 2001–2026 Kursblatt'],
  ['Ukrainian', 'Міст закриють у червні, сказала в понеділок мерка міста.', 'Copyright 2026 Kursblatt'],
])('the holder of the copyright has published a %s page', (_, told, line) => {
  const text = `${told}\n\n${told} ${told}\n\n${line}`;
  const { publisher, found } = readArticle({ id: 'ice', text });
  expect(publisher).toBe('Kursblatt');
  expect(text.slice(found.publisher?.line.start, found.publisher?.line.end)).toBe(line);
});

test.each([
  ['Ola Brandt on the air of Espero TV', 'He said candles were no plan.'],
  ['Fionn Roe, chief inspector of the Shellfish Authority (SFA)', 'The Shellfish Authority shut two bays.'],
  ['Harbour Guard, as reported by Gorge Bulletin', 'The guard said that the crew was well.'],
  ['The Gorge Herald, citing five people', 'The Gorge Herald names none of them.'],
  ['a warden of the bay to Gorge Radio', 'He said that two bays were shut.'],
  ['an interview of Fionn Roe to Gorge TV', 'He said that two bays were shut.'],
])('a page whose source is “%s” is published by nobody that is known', (source, told) => {
  const text = `Mussels banned\n\nSource: ${source}\n\nQuote: "Eat none of them."\n\nDetails: ${told}\n`;
  expect(readArticle({ id: 'a', text }).publisher).toBeNull();
});

test('whoever a headline names before a colon, and the source too, is not the publisher', () => {
  const text = `Shellfish Authority: two bays are shut\n\nSource: press service of the Shellfish Authority\n\nNobody may gather mussels.\n`;
  expect(readArticle({ id: 'a', text }).publisher).toBeNull();
});

test.each([
  ['Source: Gorge Herald\n\nDetails: Two bays are shut.\n\n© 2026 Gorge Herald', 'Gorge Herald'],
  ['Source: Gorge Herald\n\nDetails: Two bays are shut.\n\nSupport Gorge Herald on Patreon!', 'Gorge Herald'],
  ['Source: a Gorge Herald source in the guard\n\nDetails: Two bays are shut.', 'Gorge Herald'],
])('and its own source may still publish it: %j', (rest, name) => {
  expect(readArticle({ id: 'a', text: `Mussels banned\n\n${rest}\n` }).publisher).toBe(name);
});

test.each([
  [
    'Gorge Lamp is the place where you will find the most important news and reports of the coast.',
    'Gorge Lamp',
  ],
  [
    'Ember Post is the site where readers can find maps, opinions and analysis about the sea and its ports.',
    'Ember Post',
  ],
  ['Reporters hold the line too. Become a patron of Ember Post!', 'Ember Post'],
  ['Become a member of the EP Club!', null],
  ['The Salt Room is the place where you will find Mara Quist and her friends on any Monday in May.', null],
  ['Become a patron of the arts in Lisk, the mayor told the guests of the Ember Ball.', null],
])('below an article “%s” names %s', (line, name) => {
  const text = ['Old bridge to close', ...TOLD, line].join('\n\n');
  const { publisher, passages } = readArticle({ id: 'a', text });
  expect(publisher).toBe(name);
  const isShown = passages.some(({ start, end }) => text.slice(start, end) === line);
  expect(isShown).toBe(name === null && !line.endsWith('!'));
});

test.each([
  ['TRAM STRIKE', ['Nobody knows how long the strike lasts, the tram drivers said.'], null],
  ['CLIMATE CRISIS', ['The climate crisis has come to the harbour, and nobody is ready for it.'], null],
  ['FLOODING', ['The flooding went on all night, and nobody slept.'], null],
  ['TRAM STRIKE', ['The ferries were full on Monday.'], 'TRAM STRIKE'],
  ['CAPE MERIDIAN', ['The cape was quiet on Monday.'], 'CAPE MERIDIAN'],
  [
    'HARBOUR LANTERN',
    ['The harbour was dark, and every lantern out.', '© 2026 Harbour Lantern'],
    'Harbour Lantern',
  ],
  ['HARBOUR POST', ['The harbour was dark, and the post late.'], 'HARBOUR POST'],
  ['QUAY', ['The quay was dark all night.'], 'QUAY'],
])('under “%s” and with %j below, a page is published by %j', (line, below, name) => {
  const text = [line, 'Dunmere stands still for a third day', 'By Ann Lee', ...TOLD, ...below].join('\n\n');
  expect(readArticle({ id: 'a', text }).publisher).toBe(name);
});

test.each([
  ['A night at the Rope Inn', 'Doubles at the Rope Inn from £74 B&B (ropeinn.example).', null],
  ['A night by the sea', 'Subscribe to the Rope Courier from £4 a month.', 'Rope Courier'],
  ['A night by the sea', 'Contact Courier reporter Jo Doe at 555-0101.', null],
])('“%s” above a text with “%s” below it: the publisher is %s', (headline, below, name) => {
  const text = [
    headline,
    'By Jo Doe\n3 May 2026',
    'At the Rope Inn, Ann Bell tells the Courier, nobody hurries.',
    below,
  ];
  expect(readArticle({ id: 'a', text: text.join('\n\n') }).publisher?.replace(/^The /u, '') ?? null).toBe(
    name,
  );
});

test('the holder of a picture is not who publishes the page', () => {
  const head = [
    'Why bees dance at noon',
    'By Jo Doe',
    'Bees on a comb in a hive at the Lisk Institute',
    'Lisk Institute/A. Bell',
  ];
  const text = [head.join('\n'), ...TOLD].join('\n\n');
  expect(readArticle({ id: 'a', text }).publisher).toBeNull();
});

test.each([
  [['Lisk.press', 'Politics · 18.03.2024, 03:20'], '', 'Lisk.press'],
  [['Naslovna | Vijesti | Kultura'], '', null],
  [['Naslovna'], '', null],
  [[], "Stay up-to-date with more news on Lisk News' WhatsApp channel", 'Lisk News'],
  [[], 'More of the story is on the WhatsApp channel of the guild', null],
])('%j above a headline and “%s” below the text: the publisher is %s', (above, below, name) => {
  const text = [above.join('\n\n'), 'Old bridge to close', '3 May 2026', ...TOLD, below].filter(Boolean);
  expect(readArticle({ id: 'a', text: text.join('\n\n') }).publisher).toBe(name);
});
