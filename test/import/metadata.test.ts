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
