import { UserError } from '../errors.ts';
import { decodePage } from './decodePage.ts';

const NO_PAGE = 'no web page: there is no HTML in it';
const PLAIN_TEXT = 'plain text and no web page; put it into the knowledge folder as it is, as .txt or .md';

/** `<p>`, `<br/>`, `<h2 class=…`, `</div>`, `<!doctype html>`; but not `<https://example.org>` or `<applause>` */
const TAG =
  /<(?:!doctype\s{1,9}html|\/?(?:html|head|title|meta|body|main|article|section|div|p|br|span|h[1-6]|[uo]l|li|t(?:able|r|d)|blockquote|pre|font|a|img))(?![\w:-])/iu;
/** How a whole page begins, perhaps behind `<?xml version="1.0"?>`; single tags stand in Markdown, too. */
const BEGINNING = /^\uFEFF?\s*(?:<\?xml[^<>]{0,200}>\s*)?<(?:!doctype\s{1,9}html|html)(?![\w:-])/iu;

/** Refuses what has no HTML in it: of plain text nothing but one long paragraph would be left. */
export function refusePlainText(html: string): void {
  if (html.trim() === '' || TAG.test(html)) return;
  throw new UserError(html.includes('\0') ? NO_PAGE : PLAIN_TEXT);
}

/** The same for a file whose name is that of an article, where it does not begin as a page does. */
export function refuseArticle(bytes: Buffer): void {
  if (!BEGINNING.test(decodePage(bytes))) throw new UserError(PLAIN_TEXT);
}
