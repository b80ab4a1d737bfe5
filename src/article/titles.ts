import type { ArticleLanguage } from '../language/article.ts';
import { isByline, isMasthead, isName } from './bylines.ts';
import { isCaption } from './credits.ts';
import { findDateline } from './datelines.ts';
import { isNotice, isToolbar } from './notices.ts';
import type { Paragraph } from './paragraphs.ts';
import { bare, endsSentence, hasInnerEnd, isCapitals } from './shapes.ts';

/** Number of paragraphs at the beginning that are looked at: above a title stand crumbs, dates and buttons. */
const HEAD = 12;

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
  const firstText = paragraphs.slice(0, HEAD).findIndex((paragraph) => isProse(paragraph, language));
  const head = paragraphs.slice(0, firstText < 0 ? HEAD : firstText + 1);
  const named = title === null ? -1 : head.findIndex(({ plain }) => squeeze(plain) === squeeze(title));
  if (named >= 0) return named;
  const marked = head.findIndex(({ mark, sign }) => mark === 'heading' && sign === '#');
  if (marked >= 0 || title !== null) return marked;
  const candidates = head.flatMap((paragraph, place) =>
    (place < paragraphs.length - 1 || place === 0) && mayBeTitle(paragraph, language) ? [place] : [],
  );
  const repeated = candidates.find((place) => isHeadline(place, candidates, paragraphs, language));
  if (repeated !== undefined) return repeated;
  const [first = -1, second = -1] = candidates;
  if (second < 0) return first;
  const isKicker =
    isAbove(first, paragraphs, language) || isUnderFurniture(first, second, paragraphs, language);
  return isKicker ? second : first;
}

/** A paragraph that tells something: it ends like a sentence and has the length of one. */
export function isProse({ plain, mark }: Paragraph, language: ArticleLanguage): boolean {
  if (mark === 'heading' || plain.length < 25 || !endsSentence(plain)) return false;
  const text = bare(plain);
  return text.split(/\s+/u, 8).length >= 6 && !isFurniture(text, language);
}

/** What stands around an article and is no part of it. */
export const isFurniture = (words: string, language: ArticleLanguage): boolean =>
  isNotice(words, language) || isByline(words, language) || isCaption(words, language);

/** A title is one short line, and no sentence unless it asks or calls. */
function mayBeTitle({ plain, mark }: Paragraph, language: ArticleLanguage): boolean {
  const words = bare(plain);
  if (isFurniture(words, language)) return false;
  if (mark === 'heading') return true;
  const unkicked = words.replace(/^\P{Ll}{3,40}[!?] /u, ''); // SPLASH DOWN! Balloon lands in pond
  if (mark !== 'none' || words.length > 200 || hasInnerEnd(unkicked, language)) return false;
  if (findDateline(words, language)) return false;
  return !endsSentence(words) || (words.length <= 120 && /[?!]["”»']?$/u.test(words));
}

/** What stands above a title: "LIVE", "Courts", "WORLD NEWS", "Radio Quay / Health", or the outlet's name, which comes again. */
function isAbove(place: number, paragraphs: readonly Paragraph[], language: ArticleLanguage): boolean {
  const plain = paragraphs[place]?.plain ?? '';
  if (isToolbar(plain) || isMasthead(plain, language)) return true;
  const words = plain.split(/\s+/u).length;
  if (words === 1 || (isCapitals(plain) && words === 2)) return true;
  return isName(plain) && paragraphs.some((other, at) => at !== place && other.plain.includes(plain));
}

/** A headline stands before and after the line that says who wrote it, once perhaps with "– photo". */
function isHeadline(
  place: number,
  candidates: readonly number[],
  paragraphs: readonly Paragraph[],
  { credits }: ArticleLanguage,
): boolean {
  const words = (at: number): string => squeeze(paragraphs[at]?.plain.replace(credits.tail, '') ?? '');
  return (
    words(place).includes(' ') &&
    candidates.some((other) => other > place + 1 && words(other) === words(place))
  );
}

/** The name of a section between links of the page and the headline: few words, in lines that no blank one parts. */
function isUnderFurniture(
  place: number,
  next: number,
  paragraphs: readonly Paragraph[],
  language: ArticleLanguage,
): boolean {
  const [above, line, below] = [paragraphs[place - 1], paragraphs[place], paragraphs[next]];
  if (!above || !line || !below || next !== place + 1 || !isNotice(bare(above.plain), language)) return false;
  return line.group === below.group && wordsOf(line) <= 3 && wordsOf(below) >= 4;
}

const wordsOf = ({ plain }: Paragraph): number => plain.split(/\s+/u).length;

function squeeze(text: string): string {
  return text
    .replace(/[*_\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}
