import { PERSON } from '../language/any/personNames.ts';
import { LANGUAGES } from '../language/languages.ts';
import { firstOfPage } from './entries.ts';
import { namesOf } from './namesOf.ts';
import { ELSEWHERE, type Piece } from './pageHead.ts';
import { nameLetters } from './publisherName.ts';
import { textOf } from './textOf.ts';
import { headingOf } from './windowTitle.ts';

const BYLINE = /(?<![a-z])(?:byline|authors?)(?![a-z])/u;
/** What tells more of an author than the name, or of other people. */
const OTHER =
  /(?<![a-z])(?:bio|about|avatar|image|photo|social|date|time|comments?|card|related|teasers?)(?![a-z])/u;
/** Letters of a line that names who wrote an article. */
const LONGEST = 200;
/** Elements around a link to an author that may name several. */
const AROUND = 3;

/** Who wrote an article, by a line that the page shows: each name by itself. */
export function shownAuthors(document: Document): string[] {
  const root = headingOf(document)?.closest('article, main') ?? document.body;
  const link = [...root.querySelectorAll('[rel~="author"]')].find(isHere);
  if (link) return linkedAuthors(link);
  const byline = firstOfPage(
    root.querySelectorAll('[class], [id]'),
    (element) => isByline(element) && isHere(element),
  );
  return byline ? authorsIn(byline) : [];
}

/** `<a href="/authors/ann-lee">` */
const AUTHOR_LINK =
  /\/(?:a|au|authors?|people|persons?|team|staff|profiles?|users?|u|by|writers?|journalists?|reporters?|contributors?|members?)\/[^/]+\/?$/u;

/** Who wrote an article, where their names stand in one line with the day: surely people's, or links to those who write there. */
export function authorsBeside(day: Piece, head: readonly Piece[]): string[] {
  return head
    .filter(({ line }) => line === day.line)
    .filter(({ text, holder }) => {
      const name = withoutBy(text);
      const isLink = AUTHOR_LINK.test(holder.getAttribute('href') ?? '');
      return isNames(name) && !isSection(name) && (name !== text || isLink || isSurelyPerson(name));
    })
    .flatMap(({ text }) => apart(withoutBy(text)));
}

/** Names without those of the publisher, which is no author. */
export function withoutPublisher(names: readonly string[], publishers: readonly string[]): string[] {
  const letters = new Set(publishers.map(nameLetters));
  const isPublisher = (name: string): boolean => letters.has(nameLetters(name)) && !isSurelyPerson(name);
  return names.flatMap((name) => {
    if (isPublisher(name)) return [];
    const parts = name.split(/,\s+/u);
    return parts.some(isPublisher) ? parts.filter((part) => !isPublisher(part)) : [name];
  });
}

/** A name without the "By" of any language before it, whichever the page is in. */
export function withoutBy(name: string): string {
  const by = LANGUAGES.map(({ article }) => article.bylines.by).find((word) => word.test(name));
  return by ? name.replace(by, '') : name;
}

function isHere(element: Element): boolean {
  return element.closest(ELSEWHERE) === null;
}

function isByline(element: Element): boolean {
  const names = namesOf(element);
  return BYLINE.test(names) && !OTHER.test(names) && textOf(element).length <= LONGEST;
}

/** A link to an author, and those in the same line: in a list, these have elements of their own. */
function linkedAuthors(link: Element): string[] {
  let line = link.parentElement;
  for (let up = 0; up < AROUND && line && !BYLINE.test(namesOf(line)); up++) line = line.parentElement;
  const holder =
    line && BYLINE.test(namesOf(line)) && textOf(line).length <= LONGEST ? line : link.parentElement;
  const links = holder ? [...holder.querySelectorAll('[rel~="author"]')] : [link];
  return links.map(textOf).filter((name) => name !== '');
}

/** "By Ann Lee, science correspondent" → Ann Lee; by the links in it, where these are names. */
function authorsIn(byline: Element): string[] {
  const links = [...byline.querySelectorAll('a, [itemprop~="name"]')].map((one) => withoutBy(textOf(one)));
  const linked = links.filter(isNames);
  if (linked.length > 0) return linked.flatMap(apart);
  const parts = withoutBy(textOf(byline)).split(/\s*[,|·•]\s*|\s+[—–]\s+/u);
  const end = parts.findIndex((part) => !isNames(part));
  return (end < 0 ? parts : parts.slice(0, end)).flatMap(apart);
}

/** "Ann Lee and Tom Fry", but not "Staff Writer" or "Follow Author". */
function isNames(line: string): boolean {
  return (
    line.includes(' ') &&
    !BYLINE.test(line.toLowerCase()) &&
    LANGUAGES.some(({ article }) => article.bylines.names.test(line)) &&
    !isNoWriter(line)
  );
}

function isSection(name: string): boolean {
  return LANGUAGES.some(({ article }) => article.bylines.parts?.isSection(name) ?? false);
}

function isNoWriter(name: string): boolean {
  return LANGUAGES.some(({ article }) => article.bylines.noWriter.test(name));
}

/** A site may be called as the person who writes all of it. */
function isSurelyPerson(name: string): boolean {
  return !isNoWriter(name) && LANGUAGES.some(({ article }) => article.bylines.isPerson(name));
}

/** "Ann Lee and Tom Fry" → Ann Lee, Tom Fry */
function apart(names: string): string[] {
  return names.match(new RegExp(PERSON, 'gu')) ?? [];
}
