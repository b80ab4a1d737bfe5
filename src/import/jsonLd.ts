import { isJson, type Json } from '../values/json.ts';

/** What a page tells of itself in JSON-LD, https://schema.org: an object that is yet to be looked into. */
type Thing = Json;

/** What the JSON-LD of a page says of its article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** False when only subscribers read all of it. */
  readonly isFree: boolean;
}

/** "NewsArticle", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting" */
const ARTICLE = /(?:Article|Posting|Report|Review|Interview)$/u;
/** Objects in objects that are looked into. */
const DEEPEST = 20;

/** What a page shows: its own description has the same. */
export interface Shown {
  /** Its headline, and the titles that it has elsewhere. */
  readonly titles: readonly string[];
  readonly urls: readonly string[];
}

/** In these an object describes the page itself; elsewhere it may be another story, or what can be done with this one. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Reads the article's description from the JSON-LD scripts of a page; null when there is none. */
export function readJsonLd(scripts: readonly string[], shown: Shown): LinkedData | null {
  const parsed = scripts.map(parse);
  const things = parsed.flatMap((value) => thingsIn(value, 0));
  const article =
    things.find((thing) => isArticle(thing) && isShown(thing, shown)) ??
    parsed.flatMap((value) => ownThings(value, 0)).find(isArticle);
  if (!article) return null;
  const byId = new Map(
    things.filter((thing) => Object.keys(thing).length > 1).map((thing) => [thing['@id'], thing]),
  );
  const named = (value: unknown): string[] => namesOf(value, byId, 0);
  return {
    headline: headlineOf(article),
    publisher: named(article['publisher'])[0] ?? named(article['sourceOrganization'])[0] ?? null,
    authors: named(article['author']),
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    url: urlOf(article),
    language: textOf(article['inLanguage']) ?? named(article['inLanguage'])[0] ?? null,
    isFree: ![false, 'false', 'False'].some((value) => article['isAccessibleForFree'] === value),
  };
}

/** Scripts written by hand are broken now and then; then the page is read without them. */
function parse(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/gu, ''),
    );
  } catch {
    return null;
  }
}

/** An object and all objects in it. */
function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  if (!isJson(value)) return [];
  return [value, ...Object.values(value).flatMap((one) => thingsIn(one, depth + 1))];
}

/** An object, and those in it that describe the page too. */
function ownThings(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => ownThings(one, depth + 1));
  if (!isJson(value)) return [];
  return [value, ...OWN.flatMap((key) => ownThings(value[key], depth + 1))];
}

const isArticle = (thing: Thing): boolean => typesOf(thing).some((type) => ARTICLE.test(type));

/** Whether the page has the headline or the address of an object. */
function isShown(thing: Thing, { titles, urls }: Shown): boolean {
  const [headline, url] = [headlineOf(thing), urlOf(thing)];
  return (headline !== null && titles.includes(headline)) || (url !== null && urls.includes(url));
}

const headlineOf = (thing: Thing): string | null => textOf(thing['headline']) ?? textOf(thing['name']);

const urlOf = (thing: Thing): string | null => textOf(thing['url']) ?? idOf(thing['mainEntityOfPage']);

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

/** "Ann Lee", { name: "Ann Lee" }, { "@id": "#ann" }, or a list of these. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>, depth: number): string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, byId, depth + 1));
  if (!isJson(value)) return [textOf(value)].filter((name) => name !== null);
  const name = value['name'] === undefined ? [] : namesOf(value['name'], byId, depth + 1);
  const other = byId.get(value['@id']);
  return name.length > 0 || !other || other === value ? name : namesOf(other, byId, depth + 1);
}

function idOf(value: unknown): string | null {
  return isJson(value) ? textOf(value['@id']) : textOf(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
