/** A picture, of which a page shows no words. */
const PICTURE = /!\[[^[\]\n]{0,300}\]\([^()\s]{0,500}\)/gu;
const LINK = /\[([^[\]\n]{1,300})\]\([^()\s]{1,500}\)/gu;
/** What nobody sees of HTML: "<!-- ask Bob -->", which may be cut off, "<b>"; and the sign of a footnote, "[^2]", which a page shows as a number. */
const COMMENT = /<!--[^]*?(?:-->|$)/gu;
const TAG = /<\/?[a-z][^<>]{0,300}>/giu;
const NOTE = /\[\^[^\]\n]{1,60}\](?!:)/gu;
const EMPHASIS = /\*+|`+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
/** "# ", "> ", "- ", "• ", "1. " where a line begins. */
const LINE_SIGN = /^[ \t]*(?:#{1,6}|[-+•‣▪]|\d{1,3}\.)[ \t]+|^(?:[ \t]*>)+[ \t]*/gmu;
/** Control characters and lone surrogates, which no page shows. */
export const UNSHOWN = /(?!\s)[\p{Cc}\p{Cs}]/gu;

/** What a page shows of Markdown: links by their words, no pictures, and none of the signs. Linear in the text. */
export function shownAs(markdown: string): string {
  return markdown
    .replace(COMMENT, '')
    .replace(TAG, '')
    .replace(PICTURE, '')
    .replace(NOTE, '')
    .replace(LINK, '$1')
    .replace(LINE_SIGN, '')
    .replace(EMPHASIS, '')
    .replace(UNSHOWN, '');
}
