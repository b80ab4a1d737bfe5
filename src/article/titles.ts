import { isByline, isName } from './bylines.ts';
import { isCaption } from './credits.ts';
import { findDateline } from './datelines.ts';
import { isMasthead } from './mastheads.ts';
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
export function findTitle(paragraphs: readonly Paragraph[], title: string | null): number {
  const firstText = paragraphs.slice(0, HEAD).findIndex((paragraph) => isProse(paragraph));
  const head = paragraphs.slice(0, firstText < 0 ? HEAD : firstText + 1);
  const named = title === null ? -1 : head.findIndex(({ plain }) => squeeze(plain) === squeeze(title));
  if (named >= 0) return named;
  const marked = head.findIndex(({ mark, sign }) => mark === 'heading' && sign === '#');
  if (marked >= 0 || title !== null) return marked;
  const [first = -1, second = -1] = head.flatMap((paragraph, place) =>
    (place < paragraphs.length - 1 || place === 0) && mayBeTitle(paragraph) ? [place] : [],
  );
  return second > 0 && isAbove(first, paragraphs) ? second : first;
}

/** A paragraph that tells something: it ends like a sentence and has the length of one. */
export function isProse({ plain, mark }: Paragraph): boolean {
  if (mark === 'heading' || plain.length < 25 || !endsSentence(plain)) return false;
  const text = bare(plain);
  return text.split(/\s+/u, 8).length >= 6 && !isNotice(text) && !isByline(text) && !isCaption(text);
}

/** A title is one short line, and no sentence unless it asks or calls. */
function mayBeTitle({ plain, mark }: Paragraph): boolean {
  const words = bare(plain);
  if (isNotice(words) || isByline(words) || isCaption(words)) return false;
  if (mark === 'heading') return true;
  const unkicked = words.replace(/^\P{Ll}{3,40}[!?] /u, ''); // SPLASH DOWN! Balloon lands in pond
  if (mark !== 'none' || words.length > 200 || hasInnerEnd(unkicked) || findDateline(words)) return false;
  return !endsSentence(words) || (words.length <= 120 && /[?!]["”»']?$/u.test(words));
}

/** What stands above a title: "LIVE", "Courts", "WORLD NEWS", "Radio Quay / Health", or the outlet's name, which comes again. */
function isAbove(place: number, paragraphs: readonly Paragraph[]): boolean {
  const plain = paragraphs[place]?.plain ?? '';
  if (isToolbar(plain) || isMasthead(plain)) return true;
  const words = plain.split(/\s+/u).length;
  if (words === 1 || (isCapitals(plain) && words === 2)) return true;
  return isName(plain) && paragraphs.some((other, at) => at !== place && other.plain.includes(plain));
}

function squeeze(text: string): string {
  return text
    .replace(/[*_\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}
