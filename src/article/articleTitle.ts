import type { ArticleLanguage, LabelRole } from '../language/article.ts';
import { isAuthorNote, isByline, isMasthead, isName } from './bylines.ts';
import { isCaption, isStray } from './credits.ts';
import { findDateline } from './datelines.ts';
import { findLabel } from './labels.ts';
import { isNavigation, isNotice, isToolbar } from './notices.ts';
import type { Paragraph } from './paragraphs.ts';
import { bare, endsSentence, hasInnerEnd, isCapitals } from './shapes.ts';

/** Number of paragraphs at the beginning that are looked at: above a title stand breadcrumbs, dates and buttons. */
const HEAD = 16;

/**
 * Place of the paragraph that is the title, -1 if there is none.
 *
 * `title` is what the front matter says. Otherwise a heading of the first level is the title, or the first line up to
 * the first paragraph of text that may be one.
 */
export function findTitle(
  paragraphs: readonly Paragraph[],
  title: string | null,
  language: ArticleLanguage,
): number {
  const firstText = findFirstProse(paragraphs.slice(0, HEAD), language);
  const head = paragraphs.slice(0, firstText < 0 ? HEAD : firstText + 1);
  const named = title === null ? -1 : head.findIndex(({ plain }) => squeeze(plain) === squeeze(title));
  if (named >= 0) return named;
  const marked = head.findIndex(({ mark, sign }) => mark === 'heading' && sign === '#');
  if (marked >= 0 || title !== null) return marked;
  const candidates = head.flatMap((paragraph, place) =>
    (place < paragraphs.length - 1 || place === 0) && mayBeTitle(paragraph, language) ? [place] : [],
  );
  const repeated = candidates.find((place) => isHeadline(place, candidates, paragraphs, language));
  if (repeated !== undefined) return withoutTail(repeated, candidates, paragraphs, language);
  const [first = -1, second = -1] = candidates;
  if (second < 0) return first;
  const headline =
    belowMenu(candidates, head, language) ?? belowLinks(candidates, head, paragraphs, language);
  if (headline !== null) return headline;
  return candidates.find((place) => !isAbove(place, paragraphs, language)) ?? second;
}

/** The place of the first paragraph that tells something; a headline that asks stands there twice. -1 if there is none. */
export function findFirstProse(paragraphs: readonly Paragraph[], language: ArticleLanguage): number {
  const isTwice = ({ plain }: Paragraph, place: number): boolean =>
    /[?!]["”’»]?$/u.test(plain) &&
    paragraphs
      .slice(0, HEAD * 2)
      .some((other, at) => at !== place && squeeze(other.plain) === squeeze(plain));
  return paragraphs.findIndex(
    (paragraph, place) => isProse(paragraph, language) && !isTwice(paragraph, place),
  );
}

/** A line of so many words may be the name of a section. */
const SECTION = 3;

/**
 * The headline under a menu: what stands above links side by side and has no verb is what the page says of itself
 * ("Harrowmere Borough Council", "The magazine for people with time"), where a line that is no section's name stands below.
 */
function belowMenu(
  candidates: readonly number[],
  head: readonly Paragraph[],
  language: ArticleLanguage,
): number | null {
  // "Facebook   X   Print" below a headline is none: no line that may be a headline stands below
  const lastLong = candidates.findLast((place) => wordsOf(head[place]) > SECTION) ?? 0;
  const menu = head.findLastIndex(
    ({ plain }, at) => at > (candidates[0] ?? 0) && at < lastLong && isNavigation(bare(plain), language),
  );
  const above = candidates.filter((place) => place < menu);
  const below = candidates.find((place) => place > menu && wordsOf(head[place]) > SECTION);
  const isSigned = head
    .slice(0, menu)
    .some(({ plain }) => isByline(bare(plain), language) && !isMasthead(plain, language));
  // "Stories, paid for by readers" between a name and the links
  const isSlogan = (place: number): boolean =>
    place === 1 && menu === 2 && isName(head[0]?.plain ?? '', language);
  const areNames = above.every(
    (place) => isSlogan(place) || !language.sentences.isWhole(head[place]?.plain ?? ''),
  );
  return above.length > 0 && below !== undefined && areNames && !isSigned ? below : null;
}

/**
 * The headline under the links of a page, which a copy sets one below the other: the first line that is longer than the
 * name of a section, where such names or buttons stand above it and no line that tells who wrote what is above.
 */
function belowLinks(
  candidates: readonly number[],
  head: readonly Paragraph[],
  paragraphs: readonly Paragraph[],
  language: ArticleLanguage,
): number | null {
  const headline = candidates.find(
    (place) =>
      wordsOf(head[place]) > SECTION &&
      !isMasthead(head[place]?.plain ?? '', language) &&
      !isCredited(head[place]?.plain ?? '', paragraphs),
  );
  if (headline === undefined) return null;
  const above = head.slice(0, headline);
  const names = candidates.filter((place) => place < headline);
  const isLinked = above.some(({ plain }) => isNotice(bare(plain), language) || isMasthead(plain, language));
  // Sections have no verb; a short headline above its byline has one.
  const whole = names.filter((place) => language.sentences.isWhole(head[place]?.plain ?? ''));
  const areNames = whole.length * 4 <= names.length; // "Who we are" among "Our work", "Newsroom", "Join"
  const isSigned = above.some(
    ({ plain }) =>
      isByline(bare(plain), language) && !isMasthead(plain, language) && !isDated(plain, language),
  );
  const isBelowDate = above.some(({ plain }) => isByline(bare(plain), language) && isDated(plain, language));
  // one word each: no headline that the line below could sign
  const areLinks = names.length > 1 && names.every((place) => wordsOf(head[place]) === 1);
  return names.length > 0 &&
    (names.length > 1 || isLinked) &&
    (!isSigned || areLinks) &&
    (areNames || !isBelowDate)
    ? headline
    : null;
}

/** Whether a picture's credit ends with what a line says: "© Y. Prigent / La Dépêche", so that it names the medium. */
export const isCredited = (name: string, paragraphs: readonly Paragraph[]): boolean =>
  name.length >= 4 &&
  paragraphs.some(({ plain }) => plain.includes('©') && plain.length > name.length && plain.endsWith(name));

/** A line with a date or a time, and perhaps nobody's name. */
const isDated = (plain: string, { bylines }: ArticleLanguage): boolean =>
  /\d/u.test(plain) && !/\p{L}\d/u.test(plain) && !bylines.by.test(plain);

/** The copy of a headline that has no "– photo" behind it. */
function withoutTail(
  place: number,
  candidates: readonly number[],
  paragraphs: readonly Paragraph[],
  { credits }: ArticleLanguage,
): number {
  const words = (at: number): string => squeeze(paragraphs[at]?.plain ?? '');
  const bareWords = words(place).replace(credits.tail, '');
  return candidates.find((other) => words(other) === bareWords) ?? place;
}

/** A paragraph that tells something: it ends like a sentence and has the length of one. */
export function isProse({ plain, mark }: Paragraph, language: ArticleLanguage): boolean {
  if (mark === 'heading' || plain.length < 25 || !endsSentence(plain)) return false;
  const text = bare(plain);
  return text.split(/\s+/u, 8).length >= 6 && !isFurniture(text, language);
}

/** What stands around an article and is not part of it. */
export const isFurniture = (words: string, language: ArticleLanguage): boolean =>
  isNotice(words, language) || isByline(words, language) || isCaption(words, language);

/** What stands below an article, where a line may tell of its author too. */
const isFurnitureBelow = (words: string, language: ArticleLanguage): boolean =>
  isFurniture(words, language) || isAuthorNote(words, language);

/** Whether a paragraph that may be the last one is told by the article: it ends with a full stop, and is no headline that asks or calls. */
export function isTold({ plain }: Paragraph, language: ArticleLanguage): boolean {
  return /[.…:]["”’»)*_]*$|^["“„«].*["”»]$/u.test(plain) && !isFurnitureBelow(bare(plain), language);
}

/** Labels of what is no headline: "Source: Upland Bulletin", "Author: Ann Lee". */
const NO_TITLE: ReadonlySet<LabelRole | undefined> = new Set<LabelRole>(['source', 'byline', 'caption']);

/** A title is one short line, and a sentence only if it asks or calls. */
function mayBeTitle({ plain, mark }: Paragraph, language: ArticleLanguage): boolean {
  const words = bare(plain);
  // "Council weighs a new pier – Reuters" is no picture's credit
  const told = words.replace(/\s[–—-]\s\p{Lu}[\p{L} ]{1,25}$/u, '');
  const isTelling = mark === 'none' && told.split(' ').length > SECTION && language.sentences.isWhole(told);
  if (isFurniture(isTelling ? told : words, language) || isStray(words, language)) return false;
  if (mark === 'heading') return true;
  // SPLASH DOWN! Balloon lands in pond; “Ready by May”? What the guilds say
  const unkicked = words.replace(
    /^(?:\P{Ll}{3,40}[!?]|[^.!?]{3,60}\?["”’»]?|["“„«‘][^.!?]{3,60}["”’»]\?) /u,
    '',
  );
  if (mark !== 'none' || words.length > 200 || hasInnerEnd(unkicked, language)) return false;
  if (findDateline(words, language) || NO_TITLE.has(findLabel(plain, language)?.role)) return false;
  return !endsSentence(words) || (words.length <= 120 && /[?!]["”»']?$/u.test(words));
}

/** What stands above a title: "LIVE", "Courts", "WORLD NEWS", "Radio Quay / Health", or the outlet's name, which comes again. */
function isAbove(place: number, paragraphs: readonly Paragraph[], language: ArticleLanguage): boolean {
  const plain = paragraphs[place]?.plain ?? '';
  if (isToolbar(plain) || isMasthead(plain, language)) return true;
  const words = plain.split(/\s+/u).length;
  if (words === 1 || (isCapitals(plain) && words === 2)) return true;
  return (
    isName(plain, language) && paragraphs.some((other, at) => at !== place && other.plain.includes(plain))
  );
}

/** A headline stands before and after the line that says who wrote it, once perhaps with "– photo"; "Local News" is a link and a kicker. */
function isHeadline(
  place: number,
  candidates: readonly number[],
  paragraphs: readonly Paragraph[],
  { credits }: ArticleLanguage,
): boolean {
  const words = (at: number): string => squeeze(paragraphs[at]?.plain.replace(credits.tail, '') ?? '');
  return (
    words(place).split(' ').length >= SECTION &&
    candidates.some((other) => other > place + 1 && words(other) === words(place))
  );
}

const wordsOf = (paragraph: Paragraph | undefined): number => paragraph?.plain.split(/\s+/u).length ?? 0;

function squeeze(text: string): string {
  return text
    .replace(/[*_\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}
