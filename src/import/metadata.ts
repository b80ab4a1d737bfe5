import { tagOf } from '../language/tagOf.ts';
import { authorsBeside, shownAuthors, withoutBy, withoutPublisher } from './authors.ts';
import { firstOfPage } from './entries.ts';
import { readJsonLd } from './jsonLd.ts';
import { headOf } from './pageHead.ts';
import { BETWEEN, publisherOf } from './publisherName.ts';
import { shownDay } from './shownDay.ts';
import { headlineOf, siteIn } from './windowTitle.ts';

/** What a page says of its article, apart from the article itself; null for what it does not say. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** False when the page says that only subscribers read all of it. */
  readonly isFree: boolean;
}

/** Characters of a value at most: some pages put all their keywords there. */
const LONGEST = 2000;

/** Names of `<meta>` elements, the surest first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  publisher: [
    'og:site_name',
    'publisher',
    'dc.publisher',
    'article:publisher',
    'application-name',
    'copyright',
  ],
  url: ['og:url', 'twitter:url'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'parsely-pub-date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'sailthru.date',
    'article:modified_time',
  ],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl'],
  language: ['og:locale', 'content-language', 'dc.language', 'language'],
} as const;

/** `<!-- saved from url=(0031)https://example.org/ice-road -->`, which browsers write into a page that they save */
const SAVED_FROM = /<!--\s{0,5}saved from url=\(\d{1,5}\)(https?:\/\/[^\s>]{1,2000})/u;

/** Reads JSON-LD, then Open Graph and other `<meta>` elements, then what the page shows. */
export function readMetadata(document: Document, html: string): Metadata {
  const meta = metaOf(document);
  const plain = (text: string | null | undefined): string | null => plainText(document, text);
  const first = (texts: readonly (string | null | undefined)[]): string | null =>
    texts.map(plain).find((text) => text !== null) ?? null;
  const named = (key: keyof typeof META): (string | undefined)[] => META[key].map((name) => meta.get(name));
  const textIn = (selector: string): string | null => plain(document.querySelector(selector)?.textContent);
  const valueIn = (selector: string, attribute: string): string | null =>
    plain(document.querySelector(selector)?.getAttribute(attribute));

  const namesIn = (property: string): (string | null)[] => namesOfProperty(document, property).map(plain);

  const windowTitle = textIn('title');
  const heading = textIn('article h1') ?? textIn('h1') ?? headlineOf(document, windowTitle);
  const urls = [
    valueIn('link[rel="canonical"]', 'href'),
    ...named('url').map(plain),
    plain(SAVED_FROM.exec(html)?.[1]),
  ];
  const data = readJsonLd(
    select(document, 'script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
    {
      titles: [heading, windowTitle, ...named('title').map(plain)].filter((one) => one !== null),
      urls: urls.filter((url) => url !== null),
    },
  );
  const title = first([data?.headline, ...named('title'), heading, windowTitle]);
  const url =
    [...urls, plain(data?.url)].find(
      (one) => one !== null && one.length < LONGEST && URL.canParse(one) && /^https?:/iu.test(one),
    ) ?? null;
  const site = siteIn(windowTitle, [heading, title]);
  // It may be the firm, "Morning Docket Ltd": then the site's name is the outlet's.
  const owner = namesIn('publisher').find((name) => name !== null && isName(name)) ?? null;
  const publishers = [
    plain(data?.publisher),
    first(named('publisher').filter(isName)),
    owner !== null && site !== null && owner.startsWith(`${site} `) ? site : owner,
    // A page of a section may be called by it: "Ice road stays closed | Politics".
    site === plain(meta.get('article:section')) ? null : site,
  ].filter((name) => name !== null);
  const publisher = publisherOf(publishers, url);
  const head = headOf(document, title);
  const day = shownDay(head);
  return {
    title:
      title && heading && title.startsWith(heading) && BETWEEN.test(title.slice(heading.length))
        ? heading
        : title,
    publisher,
    url,
    published: first([
      data?.published,
      ...named('published'),
      firstOfPage(document.querySelectorAll('time[datetime]'), () => true)?.getAttribute('datetime'),
      valueIn('[itemprop="datePublished"]', 'content'),
      day?.day,
    ]),
    author: authorOf(
      [
        data?.authors ?? [],
        ...named('author').map((name) => [name]),
        namesIn('author'),
        shownAuthors(document),
        day ? authorsBeside(day.piece, head) : [],
      ],
      publisher === null ? [] : [publisher, ...publishers],
      plain,
    ),
    language:
      [document.documentElement.getAttribute('lang'), ...named('language'), data?.language]
        .map((language) => tagOf(plain(language) ?? ''))
        .find((tag) => tag !== null) ?? null,
    isFree: data?.isFree ?? true,
  };
}

function select(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

/**
 * Names in microdata, https://schema.org: those of the first thing with such a property and of others beside it, not of
 * what another story or a comment has.
 */
function namesOfProperty(document: Document, property: string): (string | null)[] {
  const things = select(document, `[itemprop~="${property}"]:not(meta)`).filter(
    (thing) => thing.closest('[itemprop~="comment"], [itemtype*="Comment"], aside') === null,
  );
  return things
    .filter((thing) => holderOf(thing) === holderOf(things[0]!))
    .map((thing) => thing.querySelector('[itemprop~="name"]') ?? thing)
    .map((name) => name.getAttribute('content') ?? name.textContent);
}

/** The thing that has another as its property. */
function holderOf(thing: Element): Element | null {
  return thing.parentElement?.closest('[itemscope]') ?? null;
}

/** The contents of `<meta>` elements by name; the first of a name counts. */
function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of select(document, 'meta[content]')) {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((attribute) =>
      element.getAttribute(attribute),
    );
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const name of names.flatMap((one) => one?.toLowerCase().split(/\s+/u) ?? [])) {
      if (content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** One line of text, without the tags and entities that metadata sometimes has; null for none. */
function plainText(document: Document, text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const holder = document.createElement('p');
  if (/[<&]/u.test(text)) holder.innerHTML = text;
  else holder.textContent = text;
  return (
    (holder.textContent ?? '')
      .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
      .trim()
      .slice(0, LONGEST)
      .trimEnd() || null
  );
}

/** Not the address of the publisher's page elsewhere. */
function isName(text: string | undefined): boolean {
  return text !== undefined && !/^(?:https?:|@|www\.)|©|\bcopyright\b/iu.test(text);
}

/** The first that names somebody: "By Ann Lee" → "Ann Lee". */
function authorOf(
  candidates: readonly (readonly (string | null | undefined)[])[],
  publishers: readonly string[],
  plain: (text: string | null | undefined) => string | null,
): string | null {
  for (const names of candidates) {
    const people = withoutPublisher(
      names.map((name) => withoutBy(plain(name) ?? '')),
      publishers,
    ).filter((name) => name !== '' && name.length <= 100 && isName(name) && !/[@\d]/u.test(name));
    if (people.length > 0) return [...new Set(people)].join(', ');
  }
  return null;
}
