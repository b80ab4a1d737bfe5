import { describe, expect, it } from '@jest/globals';
import { readMetadata, type Metadata } from '../../src/import/metadata.ts';
import { parsePage } from '../../src/import/parsePage.ts';

const read = (html: string): Metadata => readMetadata(parsePage(html), html);
const meta = (names: Readonly<Record<string, string>>): string =>
  Object.entries(names)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('');
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const STORY = {
  '@type': 'NewsArticle',
  headline: 'Ice road stays closed',
  author: { '@type': 'Person', name: 'Ann Lee' },
  publisher: { '@type': 'Organization', name: 'Morning Docket' },
  datePublished: '2026-02-03T09:00:00+01:00',
};

/** What a page says, and what is to be read. */
const CASES: readonly (readonly [name: string, html: string, read: Partial<Metadata>])[] = [
  [
    'JSON-LD',
    linked(STORY),
    {
      title: 'Ice road stays closed',
      author: 'Ann Lee',
      publisher: 'Morning Docket',
      published: '2026-02-03T09:00:00+01:00',
    },
  ],
  [
    'a list of JSON-LD',
    linked([{ '@type': 'WebSite', name: 'Site' }, STORY]),
    { publisher: 'Morning Docket' },
  ],
  [
    'its own JSON-LD behind that of another story',
    linked([
      {
        '@type': 'ItemList',
        itemListElement: [{ ...STORY, headline: 'Other', url: 'https://example.org/other' }],
      },
      STORY,
    ]),
    { title: 'Ice road stays closed', url: null },
  ],
  [
    'its own JSON-LD among other stories, by its headline',
    `<h1>Ice road stays closed</h1>${linked([
      { ...STORY, headline: 'Other' },
      { '@type': 'ItemList', itemListElement: [STORY] },
    ])}`,
    { title: 'Ice road stays closed', author: 'Ann Lee' },
  ],
  [
    'its own JSON-LD among other stories, by its address',
    `<link rel="canonical" href="https://example.org/ice">${linked([
      { ...STORY, headline: 'Other' },
      { ...STORY, mainEntityOfPage: 'https://example.org/ice' },
    ])}`,
    { title: 'Ice road stays closed' },
  ],
  [
    'JSON-LD in that of the page',
    linked({ '@type': 'WebPage', mainEntity: STORY }),
    { title: 'Ice road stays closed' },
  ],
  [
    'no story in what can be done',
    `<h1>Ice</h1>${linked({ '@type': 'WebSite', potentialAction: { '@type': 'Report', name: 'x' } })}`,
    { title: 'Ice' },
  ],
  [
    'a graph whose parts stand elsewhere',
    linked({
      '@graph': [
        { ...STORY, author: [{ '@id': '#a' }, { '@id': '#b' }], publisher: { '@id': '#p' } },
        { '@id': '#p', '@type': 'Organization', name: 'The Gazette' },
        { '@id': '#a', name: 'Ann Lee' },
        { '@id': '#b', name: 'Bo Dean' },
      ],
    }),
    { publisher: 'The Gazette', author: 'Ann Lee, Bo Dean' },
  ],
  ['parts that stand nowhere', linked({ ...STORY, publisher: { '@id': '#p' } }), { publisher: null }],
  [
    'parts that lead to themselves',
    linked({ ...STORY, publisher: { '@id': '#p', x: 1 } }),
    { publisher: null },
  ],
  ['entities in JSON-LD', linked({ ...STORY, headline: 'Ice &amp; road' }), { title: 'Ice & road' }],
  [
    'broken JSON-LD beside Open Graph',
    `<script type="application/ld+json">{"@type":,}</script>${meta({ 'og:site_name': 'Docket', 'og:title': 'Ice' })}`,
    { publisher: 'Docket', title: 'Ice' },
  ],
  ['what only subscribers read', linked({ ...STORY, isAccessibleForFree: 'False' }), { isFree: false }],
  ['who wrote it, without the word before', meta({ author: 'Von Anna Lehmann' }), { author: 'Anna Lehmann' }],
  [
    'Open Graph',
    meta({
      'og:title': 'Ice &quot;road&quot;',
      'og:site_name': 'Docket',
      'og:url': 'https://example.org/ice',
      'og:locale': 'uk_UA',
      'article:published_time': '2026-02-03',
      'article:author': 'https://example.org/ann',
      author: 'By Ann Lee',
    }),
    {
      title: 'Ice "road"',
      publisher: 'Docket',
      url: 'https://example.org/ice',
      language: 'uk-UA',
      published: '2026-02-03',
      author: 'Ann Lee',
    },
  ],
  ['the language of the page', '<html lang="de-AT"><body></body></html>', { language: 'de-AT' }],
  ['a language by its name', '<html lang="english"><body></body></html>', { language: 'en' }],
  [
    'a language behind one that is none',
    `<html lang="x-default"><body>${meta({ 'og:locale': 'uk_UA' })}</body></html>`,
    { language: 'uk-UA' },
  ],
  ['a language that is none', '<html lang="german language"><body></body></html>', { language: null }],
  [
    'its own address',
    '<link rel="canonical" href="https://example.org/a">',
    { url: 'https://example.org/a' },
  ],
  ['an address that is none', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
  [
    'where a browser saved it from',
    '<!-- saved from url=(0021)https://example.org/b -->',
    { url: 'https://example.org/b' },
  ],
  [
    'the site behind the headline',
    '<title>Ice road | The Gazette</title><h1>Ice road</h1>',
    { title: 'Ice road', publisher: 'The Gazette' },
  ],
  [
    'a headline with a dash',
    '<title>Ice road - closed</title>',
    { title: 'Ice road - closed', publisher: null },
  ],
  [
    'who wrote it',
    '<h1>Ice</h1><a rel="author">By Ann Lee</a><time datetime="2026-02-03">3 Feb</time>',
    { author: 'Ann Lee', published: '2026-02-03' },
  ],
  [
    'microdata',
    `<article itemscope><p itemprop="author" itemscope><span itemprop="name">Ann Lee</span></p><p itemprop="author">By Bo Dean</p>
     <div itemprop="publisher" itemscope><a href="/">x</a><meta itemprop="name" content="Weir Notes"></div>
     <div itemprop="comment" itemscope><b itemprop="author">Tom Fry</b></div></article>`,
    { publisher: 'Weir Notes', author: 'Ann Lee, Bo Dean' },
  ],
  [
    'a publisher in the text of microdata',
    '<div itemprop="publisher"><b itemprop="name">Weir Notes</b></div>',
    { publisher: 'Weir Notes' },
  ],
  [
    'the outlet, not its firm',
    '<title>Ice road | Weir Notes</title><h1>Ice road</h1><p itemprop="publisher"><meta itemprop="name" content="Weir Notes Ltd"></p>',
    { publisher: 'Weir Notes' },
  ],
  [
    'a name with a full stop',
    `${meta({ 'og:site_name': 'Weir.example' })}<title>Ice road | Weir</title><h1>Ice road</h1>`,
    { publisher: 'Weir.example' },
  ],
  [
    'no author in a button',
    '<article><h1>Ice</h1><p class="author"><a href="/f">Follow Author</a> Ann Lee</p></article>',
    { author: null },
  ],
  [
    'several links to authors in a line',
    '<article><h1>Ice</h1><p class="byline">By <a rel="author">Ann Lee</a> and <a rel="author">Bo Dean</a></p><p><a rel="author">Tom Fry</a></p></article>',
    { author: 'Ann Lee, Bo Dean' },
  ],
  [
    'a byline that is shown',
    '<article><h1>Ice</h1><div class="articleByline">By Ann Lee and Bo Dean, science correspondent</div></article>',
    { author: 'Ann Lee, Bo Dean' },
  ],
  [
    'a byline in links',
    '<main><h1>Ice</h1><div class="post_author">Words: <a href="/a">Ann Lee</a><a href="/s">Science</a></div></main>',
    { author: 'Ann Lee' },
  ],
  [
    'a byline of another language',
    '<article><h1>Eis</h1><p class="author">Von Anna Lehmann</p></article>',
    { author: 'Anna Lehmann' },
  ],
  [
    'no author in what is no byline',
    `<article><h1>Ice</h1><p class="author-bio">Ann Lee</p><p class="byline">Staff Writer</p></article>
     <aside><p class="byline">Bo Dean</p></aside><div class="comments"><p class="comment-author">Tom Fry</p></div>`,
    { author: null },
  ],
  [
    'no author in the publisher',
    `${meta({ 'og:site_name': 'The Weir Courier', author: 'Weir Courier' })}<article><h1>Ice</h1><p class="byline">Ann Lee</p></article>`,
    { author: 'Ann Lee' },
  ],
  [
    'no author in the whole of a long name',
    meta({ 'og:site_name': 'Wikimill, the free mill source', author: 'Wikimill, the free mill source' }),
    { publisher: 'Wikimill', author: null },
  ],
  [
    'authors beside the publisher',
    linked({ ...STORY, author: [{ name: 'Morning Docket' }, { name: 'Ann Lee' }] }),
    { author: 'Ann Lee' },
  ],
  [
    'the author of a site that is called as she is',
    meta({ 'og:site_name': 'Ann Lee', author: 'Ann Lee' }),
    { publisher: 'Ann Lee', author: 'Ann Lee' },
  ],
  [
    'an author whose name has that of the publisher',
    meta({ 'og:site_name': 'Weir', author: 'Ann Weir' }),
    { author: 'Ann Weir' },
  ],
  ...[
    ['Weir Courier | Mills, Roads & Rain', 'Weir Courier'],
    ['Weir Courier - all that the valley tells', 'Weir Courier'],
    ['Weir Courier – News', 'Weir Courier – News'],
    ['Weir & Sons', 'Weir & Sons'],
    ['Wikimill, the free mill source', 'Wikimill'],
    ['Mill, Wheel and Weir', 'Mill, Wheel and Weir'],
    ['Mill, the Weir Weekly of Orrin', 'Mill, the Weir Weekly of Orrin'],
  ].map(
    ([name, publisher]) =>
      [`the name in "${name}"`, meta({ 'og:site_name': name! }), { publisher: publisher! }] as const,
  ),
  [
    'the part of a name that is in the address',
    meta({ 'og:site_name': 'News – The Weir Courier', 'og:url': 'https://weircourier.example/ice' }),
    { publisher: 'The Weir Courier' },
  ],
  [
    'a name behind the headline rather than a host',
    `${meta({ 'og:site_name': 'www.weir.example' })}<title>Ice road | Weir Courier | Mills, Roads & Rain</title><h1>Ice road</h1>`,
    { publisher: 'Weir Courier' },
  ],
  [
    'a host rather than a section behind the headline',
    `${meta({ 'og:site_name': 'weir.example', 'article:section': 'Politics' })}<title>Ice road | Politics</title><h1>Ice road</h1>`,
    { publisher: 'weir.example' },
  ],
  ['a host that is all there is', meta({ 'og:site_name': 'weir.example' }), { publisher: 'weir.example' }],
  [
    'nothing',
    '<p>Ice</p>',
    { title: null, publisher: null, url: null, published: null, author: null, language: null, isFree: true },
  ],
];

describe('reading what a page says of its article', () => {
  it.each(CASES)('finds %s', (_, html, expected) => {
    expect(read(html)).toMatchObject(expected);
  });
});
