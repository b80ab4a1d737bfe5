import { expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';

const TEXT = 'A lorry stood on the lake on Monday, and nobody was hurt.\n\nThe work goes on until May.\n';
const OTHER = 'Ferry sinks off Lisk';
const titleOf = (...lines: string[]) => readArticle({ id: 'a', text: [...lines, TEXT].join('\n\n') }).title;

const HEADLINES = [
  'Report: Old pipes told no lies',
  'Report: Old Pipes Told No Lies',
  'Report: Storm batters coast',
  'Exclusive report: Mayor knew of crack',
  'Source: Minister knew of ice',
  'Sources: Harbour office lost the key',
  'Source: Court to hear ferry case in May',
  'Sources: Guild to sell old pier – Kursblatt',
  'Video: Skier rescued from ice',
  'VIDEO: Divers search for boat',
  'Audio: The sound of a dying lake',
  'Podcast: Why gulls steal chips',
  'Photos: Ice on the lake',
  'In pictures: Lisk under water',
  'Photo essay: Lisk after the storm',
  'Gallery: Crowds greet the new king',
  'Map: Where the ferry still runs',
  'Interview: The woman who reads ice',
  'Interview: A life on ice',
  'Story: How a gull ate a town',
  'LIVE: Ferry freed from ice',
];

test.each(HEADLINES)('“%s” is a headline that begins with the kind of what it is about', (headline) => {
  expect(titleOf(headline)).toBe(headline);
  expect(titleOf(headline, 'Ann Lee\n4 May 2026')).toBe(headline);
  expect(titleOf('The Lisk Lamp', headline, 'By Ann Lee', '4 May 2026')).toBe(headline);
  expect(titleOf('World News', headline)).toBe(headline);
});

test.each(HEADLINES)('“%s” below another headline leaves that the headline', (line) => {
  expect(titleOf(OTHER, line, 'By Ann Lee')).toBe(OTHER);
});

test.each([
  'Report: Ann Lee',
  'Text: Ann Lee and Bo Fry',
  'Interview: Ann Lee for the Lisk Lamp',
  'Story: Mark Wills in Lisk',
  'Author: Ann Lee reports from Lisk',
  'Video: Ann Rose and Bo Fry',
  'Video: Lisk Fire Service',
  'Photo: Two boats lie at the quay.',
  'Photo: Two boats lie at the quay',
  'Photo: Courtesy of the harbour office',
  'Photos: private archive',
  'Source: Ministry of Roads and Bridges',
  'Source: Mara Quist in an evening address',
  'Source: the mayor told Radio Nord',
  'Source: Mara Quist to Radio Nord',
  'Source: Head of the guild to the Lisk Lamp',
  'Source: Guild chief to members on Monday',
  'Tags: Ice, harbours and ferries',
])('“%s” above a headline is none', (line) => {
  expect(titleOf(line, OTHER)).toBe(OTHER);
});

test('a source line above what it said is no headline', () => {
  const line = 'Source: The mayor told Radio Nord';
  expect(titleOf(line, 'Quote: "The ice is thin, and so is the patience of the guild."')).not.toBe(line);
});
