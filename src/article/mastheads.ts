import type { ArticleLanguage, PublisherLanguage } from '../language/article.ts';
import type { PageFact } from '../types.ts';
import { escapePattern } from '../text/escapePattern.ts';
import { inSmallLetters, isMasthead } from './bylines.ts';
import { isNavigation } from './notices.ts';
import { factOf, inWords, shorten, wordsOf } from './publisherName.ts';
import type { Role } from './role.ts';

/**
 * "Follow Lisk Mail on Yapper" or "© Lisk Media" under the name "Lisk Evening Mail": the name above all, where it has words
 * more inside, or is called as media are and begins as the other does.
 */
export function atTop(
  { value, line }: PageFact,
  [first]: readonly Role[],
  language: ArticleLanguage,
): PageFact | null {
  if (!first || first.kind === 'title' || first.paragraph.start === line.start) return null;
  const name = wordsOf(first.paragraph);
  if (!isMasthead(name, language)) return null;
  const [begin = '', ...rest] = value.split(' ');
  const end = rest.at(-1);
  const isLonger = name.length > value.length && (end === undefined || name.endsWith(` ${end}`));
  const isOther = begin.length > 1 && end !== undefined && !isMasthead(value, language);
  return name.startsWith(`${begin} `) && (isLonger || isOther) ? factOf(name, first.paragraph) : null;
}

/** Paragraphs at the beginning among which the links to sections stand. */
const TOP = 8;

/**
 * The name that the page begins with, above the links to its sections: "Chamber & Quay — since 1951". Buttons for those
 * who can't see or have no account may stand above it.
 */
export function findSiteName(
  roles: readonly Role[],
  text: string,
  language: ArticleLanguage,
): PageFact | null {
  const { publisher } = language;
  const links = roles.slice(0, TOP).findIndex(({ paragraph }) => isNavigation(paragraph.plain, language));
  const above = roles.slice(0, Math.max(0, links));
  const first = above.find(isNoButton) ?? findAboveLinks(roles, language);
  const name = publisher.masthead.exec(first ? wordsOf(first.paragraph) : '')?.[1];
  if (!first || !name || publisher.noName.test(name) || publisher.elsewhere.test(name)) return null;
  // Without signs between them links say less: the name has to be that of a medium.
  const isMenu = language.notices.menu.test(roles[links]?.paragraph.plain ?? '');
  if (isMenu && !isMasthead(inSmallLetters(name), language)) return null;
  // a picture of the name reads "GorgeLive", the text "Gorge Live"
  const parted = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const whole = text.includes(parted) ? parted : name;
  return factOf(shorten(inUse(whole, text, language), text, publisher), first.paragraph);
}

const isLink = ({ paragraph: { plain } }: Role): boolean =>
  plain.split(/\s+/u).length <= LINK_WORDS && !/\d|[.!?]$/u.test(plain);

const isNoButton = ({ kind }: Role): boolean => kind !== 'notice' && kind !== 'title';

/** From so many short lines on they are links that a copy sets one below the other. */
const LINKS = 3;
/** Words of a link at most. */
const LINK_WORDS = 3;

/** The first line of a page above such links, if it is called as media are, or a line around the text names it too. */
function findAboveLinks(roles: readonly Role[], language: ArticleLanguage): Role | undefined {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const head = roles.slice(0, Math.max(0, title));
  const place = head.findIndex(isNoButton);
  const first = head[place];
  if (!first) return undefined;
  const isAbove = head
    .slice(place + 1)
    .some((_, at, below) => below.slice(at, at + LINKS).filter(isLink).length === LINKS);
  const name = inSmallLetters(first.paragraph.plain);
  // "Markets" above "Business" and "Tech" is a link too
  const isApart = name.includes(' ') || name !== first.paragraph.plain;
  const isNamed = ({ kind, paragraph }: Role): boolean =>
    (kind === 'notice' || kind === 'byline' || kind === 'caption') &&
    paragraph !== first.paragraph &&
    hasWords(paragraph.plain, name);
  const isOwn = isMasthead(name, language) || INNER_CAPITAL.test(name) || (isApart && roles.some(isNamed));
  return isAbove && isOwn ? first : undefined;
}

/** "GorgeLive" is no word of any language. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

const hasWords = (text: string, words: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})${escapePattern(words)}(?!\p{L})`, 'u').test(text);

/** "Radio Quay International" is "Radio Quay" where the page never calls itself by its whole name again. */
function inUse(name: string, text: string, language: ArticleLanguage): string {
  if (text.split(name).length > 2) return name;
  const words = name.split(' ');
  for (let count = words.length - 1; count > 1; count--) {
    const short = words.slice(0, count).join(' ');
    if (isMasthead(short, language) && text.split(short).length > IN_USE) return short;
  }
  return name;
}

/** A shorter name comes so often where it is in use, the whole one among them. */
const IN_USE = 3;

/**
 * What stands above the headline and whoever holds the copyright, where both have a name in common: "The Mercer" of "© The
 * Mercer Newspaper Limited 2024", "Keel Quarterly" of "© Keel Press".
 */
export function findMasthead(
  roles: readonly Role[],
  text: string,
  publisher: PublisherLanguage,
): PageFact | null {
  const title = roles.findIndex(({ kind }) => kind === 'title');
  const holders = roles.flatMap(({ kind, paragraph }) => {
    const isText = kind === 'text' || kind === 'item' || kind === 'quotation' || kind === 'title';
    const name = isText ? undefined : publisher.holder.exec(wordsOf(paragraph))?.[1];
    return name ? [wordsIn(name, publisher)] : [];
  });
  const line = roles.slice(0, Math.max(0, title)).find(({ paragraph: { plain } }) => {
    const own = wordsIn(plain, publisher);
    return (
      !publisher.noName.test(plain) && own.length < 6 && holders.some((holder) => isSameName(own, holder))
    );
  });
  return line ? factOf(shorten(inWords(wordsOf(line.paragraph)), text, publisher), line.paragraph) : null;
}

const wordsIn = (name: string, { article }: PublisherLanguage): string[] =>
  inSmallLetters(name)
    .replace(article, '')
    .replace(/[.,]?(?: \d{4})?$/u, '')
    .toLowerCase()
    .split(/\s+/u);

/** Whether a masthead is called as a firm is, but perhaps for its last word: Keel Quarterly, Keel Press. */
const isSameName = (own: readonly string[], holder: readonly string[]): boolean =>
  own.every((word, at) => word === holder[at] || (at > 0 && at === own.length - 1 && at < holder.length));
