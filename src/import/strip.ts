import { partGlued } from './partGlued.ts';
import { prepareQuotations } from './quotations.ts';
import { stripBoxes } from './stripBoxes.ts';
import { stripNotes } from './stripNotes.ts';

/** What nobody reads. */
export const UNREAD = 'script, style, noscript, template, svg';
/** What holds no words of the article: it must never reach the file. */
const NEVER =
  'math, img, picture, video, audio, canvas, iframe, frame, object, embed, applet, map, figcaption, input, button, select, textarea, label, option, dialog, nav, link, meta[itemprop], amp-ad, amp-embed, amp-sticky-ad, amp-consent, amp-sidebar, [placeholder], [fallback]';
/** A form that is larger holds the whole page, as the pages of some servers do. */
const LARGE_FORM = 600;

/** Takes images, scripts, forms, signs of notes and the like out of a document. */
export function strip(document: Document): void {
  for (const element of document.querySelectorAll(UNREAD)) element.remove();
  partGlued(document);
  prepareQuotations(document);
  stripBoxes(document);
  for (const element of document.querySelectorAll(NEVER)) element.remove();
  for (const form of document.querySelectorAll('form, fieldset')) {
    if ((form.textContent ?? '').trim().length > LARGE_FORM) form.replaceWith(...form.childNodes);
    else form.remove();
  }
  stripNotes(document);
}
