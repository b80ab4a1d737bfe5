import { textOf } from './textOf.ts';

/** Signs of notes, by the names that makers of pages give them. */
const NOTE_SIGNS =
  'sup.reference, a.footnote-anchor, a.footnote-ref, a.footnote-number, a.footnote-backref, [role="doc-noteref"], [role="doc-backlink"]';
/** "1", "[12]", "*", "note 3" */
const LONGEST_SIGN = 8;
const BLOCKS = 'p, div, li, blockquote, section, article, h1, h2, h3, h4, h5, h6, table';
/** What MediaWiki puts around its words: captions, boxes, links to edit a part. */
const WIKI =
  '.thumb, .thumbcaption, .infobox, .noprint, .navbox, .ambox, .metadata, .mw-editsection, .mw-jump-link, .toc, #toc, .catlinks';

/** Takes signs of notes and struck words out of a document: they would stand in the middle of sentences. */
export function stripNotes(document: Document): void {
  if (document.querySelector('.mw-parser-output, #mw-content-text')) stripWiki(document);
  for (const sign of document.querySelectorAll(NOTE_SIGNS)) sign.remove();
  for (const raised of document.querySelectorAll('sup')) {
    const holder = raised.parentElement;
    if (isNoteSign(raised)) raised.remove();
    else if (holder?.nodeName === 'A' && isNoteLink(holder) && textOf(holder) === textOf(raised))
      holder.remove();
  }
  for (const struck of document.querySelectorAll('s, strike, del')) {
    // Around whole paragraphs it is an element that was never closed.
    if (!struck.querySelector(BLOCKS)) removeWord(struck);
  }
}

function stripWiki(document: Document): void {
  for (const element of document.querySelectorAll(WIKI)) element.remove();
  // Readability takes a block that only holds a heading for an empty one.
  for (const element of document.querySelectorAll('.mw-heading')) element.replaceWith(...element.childNodes);
}

/** "[1]", "[2, 3]", "[a][b]": no power of a figure stands in brackets. */
const BRACKETED = /^(?:\[[^[\]]{1,8}\],?\s*){1,6}$/u;

/** Whether it is a sign in brackets, or only holds links to notes, and no words beside them. */
function isNoteSign(raised: Element): boolean {
  if (BRACKETED.test(textOf(raised))) return true;
  const links = [...raised.querySelectorAll('a')];
  return links.length > 0 && links.every(isNoteLink) && /^[[\](),\s]*$/u.test(textBeside(raised));
}

/** A link to a place on the page, which browsers write with the page's address before it when they save it. */
function isNoteLink(link: Element): boolean {
  return /#[^/]+$/u.test(link.getAttribute('href') ?? '') && textOf(link).length <= LONGEST_SIGN;
}

/** The words of an element that are in none of its links. */
function textBeside(element: Element): string {
  const copy = element.ownerDocument.importNode(element, true);
  for (const link of copy.querySelectorAll('a')) link.remove();
  return textOf(copy);
}

/** Without the space before it, where a comma or a full stop comes next. */
function removeWord(word: Element): void {
  const [before, after] = [word.previousSibling, word.nextSibling];
  if (before?.nodeType === 3 && /^[,.;:!?]/u.test(after?.textContent ?? ''))
    before.textContent = (before.textContent ?? '').trimEnd();
  word.remove();
}
