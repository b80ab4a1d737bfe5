import type { ArticleLanguage } from '../../language/article.ts';
import { isByline, isMasthead, isName } from '../bylines.ts';
import { isCredited } from '../credits.ts';
import { findDateline } from '../datelines.ts';
import { isNavigation, isNotice } from '../notices.ts';
import type { Paragraph } from '../paragraphs.ts';
import { bare } from '../shapes.ts';

/** A line of so many words may be the name of a section. */
export const SECTION = 3;

/**
 * The headline under a menu: what stands above links side by side and has no verb is what the page says of itself
 * ("Harrowmere Borough Council", "The magazine for people with time"), where a line that is no section's name stands below.
 */
export function belowMenu(
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
    (place) =>
      isSlogan(place) ||
      wordsOf(head[place]) <= SECTION ||
      !language.sentences.isWhole(head[place]?.plain ?? ''),
  );
  return above.length > 0 && below !== undefined && areNames && !isSigned ? below : null;
}

/**
 * The headline under the links of a page, which a copy sets one below the other: the first line that is longer than the
 * name of a section, where such names or buttons stand above it and no line that tells who wrote what is above.
 */
export function belowLinks(
  candidates: readonly number[],
  head: readonly Paragraph[],
  paragraphs: readonly Paragraph[],
  language: ArticleLanguage,
): number | null {
  const links = lastLinks(candidates, head, language);
  const isAboveText = (place: number): boolean => {
    const plain = bare(head[place + 1]?.plain ?? '');
    return isByline(plain, language) || findDateline(plain, language) !== null;
  };
  const signed = candidates.findLast((place) => wordsOf(head[place]) > SECTION && isAboveText(place));
  const headline = candidates.find(
    (place) =>
      place > links &&
      wordsOf(head[place]) > SECTION &&
      !((signed ?? 0) > place && isNameOfBody(head[place]?.plain ?? '', language)) &&
      !KICKER.test(head[place]?.plain ?? '') &&
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

/** Words of the longest name. */
const BODY_WORDS = 8;

/** "Orchard Lane Surgery & Partners Trust": words with capitals, of which one is such as bodies have in their names, and no verb. */
const isNameOfBody = (plain: string, { bylines, publisher, sentences }: ArticleLanguage): boolean => {
  const words = plain.toLowerCase().split(' ');
  return (
    words.length <= BODY_WORDS &&
    (bylines.parts?.mediumAlone.test(plain) ?? false) &&
    words.some((word) => publisher.bodies.has(word)) &&
    !sentences.hasVerb(plain.toLowerCase())
  );
};

/** "Quarter-final · second leg", above the headline of it. */
const KICKER = /\s·\s/u;
/** From so many short lines on they are links. */
const LINKS = 3;

/**
 * The place of the last of three short lines or more that stand together above a longer one, so that none of those above
 * them is the headline ("The weekly for cold chains"); -1 if there are none.
 */
function lastLinks(
  candidates: readonly number[],
  head: readonly Paragraph[],
  language: ArticleLanguage,
): number {
  const signed = head.findIndex(
    ({ plain }) => isByline(bare(plain), language) && !isMasthead(plain, language),
  );
  const isLong = (place: number): boolean => wordsOf(head[place]) > SECTION;
  return (
    candidates.findLast(
      (place, at) =>
        (signed < 0 || place < signed) &&
        candidates.slice(at + 1).some(isLong) &&
        candidates.slice(Math.max(0, at - LINKS + 1), at + 1).filter((other) => !isLong(other)).length ===
          LINKS,
    ) ?? -1
  );
}

/** A line with a date or a time, and perhaps nobody's name. */
const isDated = (plain: string, { bylines }: ArticleLanguage): boolean =>
  /\d/u.test(plain) && !/\p{L}\d/u.test(plain) && !bylines.by.test(plain);

/** How many words a line has. */
export const wordsOf = (paragraph: Paragraph | undefined): number =>
  paragraph?.plain.split(/\s+/u).length ?? 0;
