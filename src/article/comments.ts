import type { ArticleLanguage } from '../language/article.ts';
import { isProse } from './articleTitle.ts';
import { isByline } from './bylines.ts';
import type { Paragraph } from './paragraphs.ts';
import { bare } from './shapes.ts';

/** "jonnyc: told you so": who wrote a comment, in one line with it. */
const HANDLE = /^[\p{L}\p{N}][\p{L}\p{N}_.' -]{1,28}: \S/u;

/** "gull_77: told you so", "rowingboat: told you so": a name that people give themselves. */
const NICKNAME = /^(?:\p{Ll}[\p{L}\p{N}_.-]{2,28}|\p{L}[\p{L}.-]*[\d_][\p{L}\p{N}_.-]{0,28}): \S/u;

/** Comments are so many times as long as the article above them at most, in paragraphs and in characters of prose. */
const MOST = 2;

/**
 * The place of the heading above readers' comments, which are the last of a page: some of their lines tell who wrote one
 * and when, or answer it. Pages name comments above the text too ("3 Comments" beside "Share"): whatever is called so,
 * nothing ends before the article has told something.
 */
export function findComments(paragraphs: readonly Paragraph[], language: ArticleLanguage): number {
  const { heading, line } = language.notices.comments;
  const place = paragraphs.findLastIndex(({ plain }) => heading.test(bare(plain)));
  const below = paragraphs.slice(place + 1);
  if (place <= 0 || below.length > place * MOST) return paragraphs.length;
  if (isAboveByline(paragraphs, place, language)) return paragraphs.length;
  const first = below[0]?.plain ?? '';
  const isCounted = /\d/u.test(paragraphs[place]?.plain ?? '') && HANDLE.test(first);
  const isCommented =
    isCounted ||
    NICKNAME.test(first) ||
    below.some(({ plain }) => {
      const words = bare(plain);
      return line.test(words) || isByline(words, language) || language.bylines.dated.test(words);
    });
  if (!isCommented) return paragraphs.length;
  const isTold = prose(below, language) <= prose(paragraphs.slice(0, place), language) * MOST;
  return isTold ? place : paragraphs.length;
}

/**
 * Whether the line that says who wrote the article follows: then it is a button. Readers sign their comments too, but not
 * with "By" where the article has no such line above.
 */
function isAboveByline(paragraphs: readonly Paragraph[], place: number, language: ArticleLanguage): boolean {
  const signs = ({ plain }: Paragraph): boolean =>
    language.bylines.by.test(bare(plain)) && isByline(bare(plain), language);
  const above = paragraphs.slice(0, place);
  return (
    paragraphs.slice(place + 1, place + 1 + BUTTONS).some(signs) &&
    !above.some(signs) &&
    above.filter((one) => isProse(one, language)).length <= STANDFIRST
  );
}

/** Lines of counts and captions between a button and the byline at most. */
const BUTTONS = 5;
/** Paragraphs of a standfirst and a caption at most. */
const STANDFIRST = 3;

/** How much is told, in characters. */
const prose = (paragraphs: readonly Paragraph[], language: ArticleLanguage): number =>
  paragraphs.reduce((sum, one) => sum + (isProse(one, language) ? one.plain.length : 0), 0);
