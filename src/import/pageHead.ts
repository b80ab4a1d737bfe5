import { namesOf } from './namesOf.ts';
import { isElement } from './renderContent.ts';
import { SENTENCE_END } from './sentenceEnd.ts';
import { UNREAD } from './strip.ts';
import { textOf } from './textOf.ts';
import { headingOf, MAY_BE_HEADLINE } from './windowTitle.ts';

/** A text in the head of an article, as it stands between two tags or signs that part it. */
export interface Piece {
  readonly text: string;
  /** The element that it stands in. */
  readonly holder: Element;
  /** The line that it is in, with others. */
  readonly line: Element;
}

const TEXT = 3;
/** What stands beside an article. */
export const ELSEWHERE =
  'aside, nav, footer, [class*="comment"], [id*="comment"], [class*="related"], [class*="sidebar"]';
/** What has no words of an article's head. */
const UNSEEN = `${UNREAD}, ${ELSEWHERE}, form, [hidden], [role="dialog"]`;
const INLINE = /^(?:A|ABBR|B|BDI|CITE|EM|FONT|I|LABEL|SMALL|SPAN|STRONG|TIME|U)$/u;
/** `class="news-date"`: what may have the day, wherever it stands. */
const DAY_NAME =
  /(?<![a-z])(?:date(?:line|time)?|time(?:stamp)?|published|posted|pub-?date|meta|info|byline)(?![a-z])/u;
/** Letters of a paragraph of the article. */
const LONG = 80;
/** Letters of a box with the headline of another story at most, and of that headline at least. */
const TEASER = 400;
const HEADLINE = 20;
/** Texts that are looked at. */
const MOST = 40;
/** "12 August 2025 | Ann Lee", "Ann Lee — 12.08.2025"; a stroke before an hour only stands for a comma. */
const PARTING = /\s+[|·•—–]\s+|\s*[|·•]\s*|\s{2,}/u;
const STROKE = /\s\/\s(?=\d{1,2}:\d\d)/gu;
/** A picture or sign before words, and a non-breaking space around which others part them. */
const SIGNS = /^[^\p{L}\d]+|[\p{Extended_Pictographic}\s]+$/gu;

/** The texts in the head of an article, from its headline to its first paragraph, and those named as its day that stand near. */
export function headOf(document: Document, title: string | null): Piece[] {
  const headline = headlineElement(document, title);
  if (!headline) return [];
  const pieces: Piece[] = [];
  let place: 'above' | 'head' | 'text' = 'above';
  const around = headline.closest('article') ?? headline.parentElement;
  const isRead = (holder: Element): boolean =>
    place === 'head' || (around?.contains(holder) === true && isNamedDay(holder) && !isOfTeaser(holder));
  const walk = (node: Node, line: Element): void => {
    if (pieces.length >= MOST) return;
    if (node.nodeType === TEXT) {
      const holder = node.parentElement!;
      if (isRead(holder)) pieces.push(...piecesOf(node, holder, line));
      return;
    }
    if (!isElement(node)) return;
    if (node === headline) {
      place = 'head';
      return;
    }
    if (node.matches(UNSEEN)) return;
    const own = INLINE.test(node.nodeName) ? line : node;
    for (const child of node.childNodes) walk(child, own);
    if (place === 'head' && isProse(node)) place = 'text';
  };
  walk(document.body, document.body);
  return pieces;
}

/** The headline of a page, by its tag or since it alone says what the title does. */
function headlineElement(document: Document, title: string | null): Element | null {
  const heading = headingOf(document);
  if (heading || title === null) return heading;
  return (
    [...document.querySelectorAll(MAY_BE_HEADLINE)].find(
      (element) =>
        (element.childElementCount === 0 || element.nodeName.startsWith('H')) && textOf(element) === title,
    ) ?? null
  );
}

function isNamedDay(holder: Element): boolean {
  return (
    holder.nodeName === 'TIME' ||
    [holder, holder.parentElement].some((one) => one && DAY_NAME.test(namesOf(one)))
  );
}

/** Whether the headline of another story stands beside it. */
function isOfTeaser(holder: Element): boolean {
  const box = INLINE.test(holder.nodeName) ? holder.parentElement : holder;
  return [box, box?.parentElement].some(
    (one) =>
      one &&
      textOf(one).length <= TEASER &&
      [...one.querySelectorAll('a')].some((link) => textOf(link).length >= HEADLINE),
  );
}

function isProse(element: Element): boolean {
  if (INLINE.test(element.nodeName) || element.querySelector('p, div, table, section, article')) return false;
  const text = textOf(element);
  return text.length >= LONG && SENTENCE_END.test(text);
}

function piecesOf(node: Node, holder: Element, line: Element): Piece[] {
  return (node.textContent ?? '')
    .replace(/\s*\u00a0\s*/gu, '  ')
    .replace(/[\n\t]+/gu, ' ')
    .replace(STROKE, ', ')
    .split(PARTING)
    .map((text) => text.replace(SIGNS, '').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, holder, line }));
}
