import { expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.ts';

const TEXT = [
  'The guild met on Tuesday night and voted for the plan, 12 to 3.',
  '“It is a good day,” said Mayor Ann Lee.',
];
const read = (...lines: string[]) => readArticle({ id: 'a', text: [...lines, ...TEXT].join('\n\n') });

test.each([
  ['The Lisk Lantern', 'Guild approves new bridge', 'By Jo Doe\n3 May 2026'],
  ['Lisk Ledger', 'Guild approves new bridge', '3 May 2026'],
  ['Lisk Ledger', 'Guild Approves New Bridge', 'By Jo Doe'],
  ['Lisk Ledger', 'Guild approves new bridge', 'By Eva Holm | Jo Doe\nSun 3 May 2026'],
  ['The Lisk Lantern', 'Guild vote after long night', 'Jo Doe\nCrime Correspondent\n3 May 2026'],
  ['The Lisk Lantern', 'The guild meeting that lasted until 2 a.m.', 'Jo Doe\nMay 3, 2026'],
  ['The Lisk Lantern', 'Why nobody draws maps any more in the U.S.', 'By Jo Doe'],
])('“%s” above “%s” is the publisher', (publisher, headline, byline) => {
  for (const standfirst of [
    [],
    ['Ferries may stop running next year.'],
    ['Ferries may stop running next year'],
  ]) {
    const { title, publisher: found } = read(publisher, headline, ...standfirst, byline);
    expect({ title, found }).toEqual({ title: headline, found: publisher });
  }
});

test.each([
  ['The Lisk Lantern | The long read', 'The Lisk Lantern'],
  ['The Mercer – Magazine', 'The Mercer'],
  ['The Mercer · Books', 'The Mercer'],
  ['Lisk Ledger | Culture', 'Lisk Ledger'],
  ['Rope Talk – a podcast from The Mercer', 'The Mercer'],
  ['Tide Letter, a weekly newsletter from the Lisk Ledger', 'Lisk Ledger'],
])('“%s” above a headline is no title, and tells the publisher', (above, publisher) => {
  const headline = 'The last rope of Lisk';
  const { title, publisher: found } = read(above, headline, 'By Jo Doe\n3 May 2026');
  expect({ title, found }).toEqual({ title: headline, found: publisher });
});

test.each([
  ['Harbour Fire – Boats burn', 'Blaze at Lisk destroys two of them', 'By Jo Doe'],
  ['Books | The long read', 'What Lisk reads', 'By Jo Doe'],
  ['Ferry stops – a surprise from the council', 'What we know', 'By Jo Doe'],
])('“%s” above “%s” tells no publisher', (...lines) => {
  expect(read(...lines).publisher).toBeNull();
});

test('what an article tells of stays its title, with a part behind it', () => {
  const { title } = read('The Vote | Analysis', 'How the guild decided', 'By Jo Doe', 'The vote was long.');
  expect(title).toBe('The Vote | Analysis');
});

test.each([
  [
    'of what burned',
    ['Harbour Fire', 'Blaze destroys two boats at Lisk', 'By Jo Doe', 'The fire began at noon.'],
  ],
  [
    'of a long read',
    ['The Long Road', 'How a family lost its farm', 'By Jo Doe', 'The road to Lisk is long.'],
  ],
  ['that has a verb', ['Guild Approves Bridge', 'Ferries may stop running next year', 'By Jo Doe']],
  ['that is not above a byline', ['Harbour Lights', 'Ferries may stop running next year']],
  ['above a sentence', ['Guild vote', 'Ferries may stop at 2 a.m. on Sunday.', 'By Jo Doe']],
])('a short headline %s stays the title, and no publisher', (_, lines) => {
  const { title, publisher } = read(...lines);
  expect({ title, publisher }).toEqual({ title: lines[0], publisher: null });
});

test('a first sentence that ends with an abbreviation is no headline', () => {
  const { title, passages } = read('Guild approves new bridge', 'By Jo Doe', 'The ferry stops at 2 a.m.');
  expect(title).toBe('Guild approves new bridge');
  expect(passages).toHaveLength(4);
});

test.each([
  'West Yorkshire',
  'South East Wales',
  'Kent',
  'Leeds & West Yorkshire',
  'Greater Manchester',
  'Northern Ireland',
  'Upper Austria',
  'Marr County',
  'Tessel Islands',
  'Ohio',
])('“%s” above a headline is a part of a site, and neither title nor publisher', (region) => {
  const { title, publisher } = read(region, 'Guild approves new bridge', 'By Jo Doe', '3 May 2026');
  expect({ title, publisher }).toEqual({ title: 'Guild approves new bridge', publisher: null });
});

test.each(['Kent Herald', 'West Yorkshire Post', 'The Coast', 'Northern Echo', 'Haaretz'])(
  '“%s” is a medium all the same',
  (medium) => {
    const { publisher } = read(medium, 'Guild approves new bridge', 'By Jo Doe', '3 May 2026');
    expect(publisher).toBe(medium);
  },
);

test.each([
  [['PLOT NEWS', 'Summer 2025', 'The newsletter of the Quay Lane Allotments'], 'PLOT NEWS'],
  [['The Bell', 'March 2026', 'Magazine of the parishes of Lisk and Upper Tarrow'], 'The Bell'],
  [['Choir News', 'Issue 14, Spring 2026'], 'Choir News'],
])('%j is the head of a newsletter, whose name is its title', (head, title) => {
  const { title: found, publisher } = read(head.join('\n'));
  expect({ found, publisher: publisher?.replace(/^The /u, '') }).toEqual({
    found: title,
    publisher: title.replace(/^The /u, ''),
  });
});

test('the headline below the issue of a newsletter is the title', () => {
  expect(read('The Bell\nMarch 2026\nGuild approves new bridge\nBy Jo Doe').title).toBe(
    'Guild approves new bridge',
  );
});

test('the links of a club above its headline are no title', () => {
  const head = [
    'Lisk Vale FC',
    'Tickets Shop LISK+ Women Academy',
    'FIRST TEAM',
    'Holm: I knew within a minute',
    'New signing speaks for the first time since joining from Brask',
    '30 January 2026 17:45',
  ];
  expect(read(head.join('\n')).title).toBe(head[3]);
});

test('of two lines below a name that look like a headline the standfirst is none', () => {
  const head = [
    'Tide Mind',
    'Eels may hear in colour, ear recordings suggest',
    'A two-year study has linked calls of sleeping animals to what they did while they were awake',
    'By Jo Doe',
    '3 May 2026',
  ];
  const told = [
    'When an eel sleeps, it sometimes calls. Ann Bell of the guild and her colleagues recorded fourteen eels for two years.',
    '“It was odd,” says Bell, who told the paper that she would mind the tide.',
  ];
  const { title } = readArticle({ id: 'a', text: [head.join('\n'), ...told].join('\n\n') });
  expect(title).toBe(head[1]);
});
