import { expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';

const HEADLINE = 'Old bridge at Dunmere to stay closed';
const TEXT = [
  'By Ann Lee',
  'The bridge will stay closed until May, the council said on Monday.',
  'Shops nearby fear for their trade, and nobody knows what comes next.',
];
const ITEMS = ['The bridge stays closed until May.', 'Repairs cost £4 million, twice what was planned.'];
const listed = (sign: string): string => ITEMS.map((item) => `${sign} ${item}`).join('\n');

test.each([
  ['AI summary', listed('-')],
  ['AI-generated summary', listed('-')],
  ['Key points', listed('•')],
  ['## Key points', listed('*')],
  ['Summary', listed('1.')],
])('the headline stands below “%s” and its items', (label, items) => {
  const { title, publisher } = readArticle({ id: 'a', text: [label, items, HEADLINE, ...TEXT].join('\n\n') });
  expect({ title, publisher }).toEqual({ title: HEADLINE, publisher: null });
});

test('the headline and the publisher are known where both stand around a summary', () => {
  const text = ['The Gorge Gazette', 'Key points', listed('-'), HEADLINE, ...TEXT].join('\n\n');
  const { title, publisher } = readArticle({ id: 'a', text });
  expect({ title, publisher }).toEqual({ title: HEADLINE, publisher: 'The Gorge Gazette' });
});

test.each([
  [[HEADLINE, 'Key points', listed('-'), 'What the council says', ...TEXT], HEADLINE],
  [['What is packed', listed('-'), ...TEXT], 'What is packed'],
  [['Key points of the treaty', listed('-'), HEADLINE, ...TEXT], 'Key points of the treaty'],
])('the headline above a list stays the title', (lines, title) => {
  expect(readArticle({ id: 'a', text: lines.join('\n\n') }).title).toBe(title);
});

test.each([
  [['The Dunmere Letter', 'Good morning, Dunmere!']],
  [['THE DUNMERE LETTER', 'Good morning, Dunmere! It is Tuesday, and rain is on its way.']],
  [['Good morning, Dunmere!']],
  [['Harbour Notes', 'Hello and welcome.']],
])('below %j the headline is the title', (above) => {
  expect(readArticle({ id: 'a', text: [...above, HEADLINE, ...TEXT].join('\n\n') }).title).toBe(HEADLINE);
});

test.each([
  ['Companies | Ports', 'Firm blames a warm autumn and rising wages'],
  ['Business > Shipping & ports', 'Firm blames a warm autumn and rising wages'],
  ['World | Quay Gazette', 'Council blames salt water and old cables'],
])('below “%s” the headline is the title, with a standfirst below', (above, standfirst) => {
  const text = [above, HEADLINE, standfirst, ...TEXT].join('\n\n');
  expect(readArticle({ id: 'a', text }).title).toBe(HEADLINE);
});

test.each([
  [['Good morning, Dunmere!', ...TEXT.slice(1)], 'Good morning, Dunmere!'],
  [
    ['Good Morning Dunmere host leaves', 'What the council says of it', ...TEXT],
    'Good Morning Dunmere host leaves',
  ],
  [[HEADLINE, 'Good morning, Dunmere!', 'What the council says of it', ...TEXT], HEADLINE],
  [['# A walk home', 'Hello!', '## What I saw on the way', ...TEXT], 'A walk home'],
  [['Welcome to the old bridge', 'What the council says of it', ...TEXT], 'Welcome to the old bridge'],
])('in %j the first line stays the title', (lines, title) => {
  expect(readArticle({ id: 'a', text: lines.join('\n\n') }).title).toBe(title);
});

test.each([
  ['Drones hit Lisk', 'Drones hit Lisk on Thursday.'],
  ['Storm cuts power', 'Storm cuts power to 300 homes in Lisk and all of Dunmere.'],
  ['Mayor quits over tram deal', 'Mayor quits over tram deal that nobody in Lisk knew of.'],
])('“%s”, with which the lead begins, stays the title', (headline, lead) => {
  const { title, publisher, passages } = readArticle({
    id: 'a',
    text: [headline, lead, ...TEXT.slice(1)].join('\n\n'),
  });
  expect({ title, publisher }).toEqual({ title: headline, publisher: null });
  expect(passages).toHaveLength(4);
});

test.each([
  ['University of Lisk', 'The University of Lisk said on Monday that the bridge will stay closed.'],
  ['Voice of Norland', 'Voice of Norland has learned that the bridge will stay closed until May.'],
])('“%s”, with which the lead begins too, is no headline', (name, lead) => {
  const { title, publisher } = readArticle({
    id: 'a',
    text: [name, HEADLINE, lead, ...TEXT.slice(1)].join('\n\n'),
  });
  expect({ title, publisher }).toEqual({ title: HEADLINE, publisher: name });
});

test.each([
  ['PRESS RELEASE\nFor immediate release: Monday 19 May 2025', '19 May 2025'],
  ['For immediate release – May 19, 2025', 'May 19, 2025'],
  ['EMBARGOED until 16:00 London time, Monday 19 May 2025', '19 May 2025'],
  ['Embargoed until noon on 3 June 2026', '3 June 2026'],
  ['Embargo: Thursday, 4 March 2027', '4 March 2027'],
])('“%s” is no headline, and has the day', (line, day) => {
  const { title, published, passages } = readArticle({
    id: 'a',
    text: ['UNIVERSITY OF LISK', line, HEADLINE, ...TEXT].join('\n\n'),
  });
  expect({ title, published }).toEqual({ title: HEADLINE, published: day });
  expect(passages).toHaveLength(3);
});

test.each(['Press release Monday drew laughs', 'Arms embargo until 3 June 2026'])(
  '“%s” stays the title, and has no day',
  (headline) => {
    const { title, published } = readArticle({ id: 'a', text: [headline, ...TEXT.slice(1)].join('\n\n') });
    expect({ title, published }).toEqual({ title: headline, published: null });
  },
);
