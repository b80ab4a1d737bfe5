import { expect, test } from '@jest/globals';
import { readMetadata } from '../../src/import/metadata.ts';
import { parsePage } from '../../src/import/parsePage.ts';

const TEXT =
  '<p>The mill of Weir closes on Monday for a year, since the flood took its wheel, the council said.</p><p>It is the last of nine.</p>';

/** The day and the writers of a page that tells of itself only what it shows. */
function shown(head: string, text = TEXT) {
  const html = `<title>Mill closes</title><h1>Mill closes</h1>${head}<div class="text">${text}</div>`;
  const { published, author } = readMetadata(parsePage(html), html);
  return [published, author];
}

test.each<[head: string, published: string | null, author: string | null]>([
  ['<div class="single-date">04.05.2026 / 09:44</div>', '04.05.2026, 09:44', null],
  ['<div class="date">04.05.2026, 09:44</div>', '04.05.2026, 09:44', null],
  ['<span class="day">4 May 2026, 09:44</span><span class="eye">👁 2,310</span>', '4 May 2026, 09:44', null],
  ['<p class="date">Monday, 4 May 2026</p>', '4 May 2026', null],
  ['<time>4 May 2026</time>', '4 May 2026', null],
  ['<div>Published: 4 May 2026, 10:00</div>', '4 May 2026, 10:00', null],
  [
    '<div class="meta"><span>Clara Venn</span> <span>2026-05-04 06:00</span></div>',
    '2026-05-04 06:00',
    'Clara Venn',
  ],
  [
    '<div>4 May 2026, 07:42 &nbsp; <a href="/a/venn">Orla Venn</a> &nbsp; 1 204 views</div>',
    '4 May 2026, 07:42',
    'Orla Venn',
  ],
  ['<div class="byline">Orla Venn — 04.05.2026 — 2 min read</div>', '04.05.2026', 'Orla Venn'],
  // a section or a place beside the day
  ['<div><a href="/tag/upper-weir">Upper Weir</a> 4 May 2026</div>', '4 May 2026', null],
  ['<div><a href="/a/world">World News</a> | 4 May 2026</div>', '4 May 2026', null],
  // no whole day, and that of others
  ['<div>May 2026</div>', null, null],
  ['<div>9 May</div>', null, null],
  ['<div>Rain until 4 May 2026 in the valley</div>', null, null],
  ['<aside>4 May 2026</aside><div class="related"><span>3 May 2026</span></div>', null, null],
])('%s tells the day and who wrote it', (head, ...facts) => {
  expect(shown(head)).toEqual(facts);
});

test('a day below the first paragraph is that of another story, unless it is named as the day', () => {
  const [first, last] = TEXT.split('</p>');
  expect(shown('', `${first}</p><div>3 May 2026</div>${last}</p>`)).toEqual([null, null]);
  expect(shown('', `${first}</p><div class="pub-date">3 May 2026</div>${last}</p>`)).toEqual([
    '3 May 2026',
    null,
  ]);
});

const entry = (hour: string): string =>
  `<article class="post"><time datetime="2026-05-04T${hour}">${hour}</time><span class="author">Clara Venn</span><p>The water is at the second step of the mill.</p></article>`;

test('a day beside the headline of another story is that of the other', () => {
  const other =
    '<div class="item"><span class="date">3 May 2026</span> <a href="/2">Gulls steal chips of a whole school</a></div>';
  expect(shown('', `${TEXT}${other}`)).toEqual([null, null]);
  expect(
    shown(
      '',
      `${TEXT}<ul><li><a href="/2">Gulls steal chips of a whole school</a><p class="date">3 May 2026</p></li></ul>`,
    ),
  ).toEqual([null, null]);
});

test('the hours and writers of entries are not those of the page', () => {
  expect(shown('', `${entry('21:30')}${entry('20:55')}`)).toEqual([null, null]);
  expect(shown('', entry('21:30'))).toEqual(['2026-05-04T21:30', 'Clara Venn']);
});
