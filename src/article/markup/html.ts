import { decodeHTML } from 'entities';
import type { Mark } from '../../types.ts';

/** Tags that stand between lines. */
const BREAKING =
  /^<\/?(?:br|p|div|section|article|header|footer|aside|main|figure|figcaption|details|summary|table|tbody|thead|tr|h[1-6]|hr|ul|ol|li|dl|dt|dd|blockquote|pre|center)\b/iu;
/** What a line begins with inside such a tag. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^<li\b/iu, '\n- '],
  [/^<h[1-6]\b/iu, '\n\n## '],
  [/^<(?:\/h[1-6]|\/?p|\/?blockquote)\b/iu, '\n\n'],
];
/** What is not shown between its tags, a tag, or an entity. */
const PART =
  /<(script|style)\b[^>]{0,300}>[^]*?(?:<\/\1>|$)|<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]{0,500}>|&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/giu;

/** What a reader sees in place of a tag: nothing, a line break, or a space in the row of a table. */
export function shownForTag(tag: string, isCell = false): string {
  if (!BREAKING.test(tag)) return '';
  if (isCell) return ' ';
  return SIGNS.find(([pattern]) => pattern.test(tag))?.[1] ?? '\n';
}

/** The tags and entities of a block of HTML, each with what a reader sees in its place. */
export function tagsIn(html: string): Mark[] {
  return [...html.matchAll(PART)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
    shown: part.startsWith('&') ? decodeHTML(part) : part.startsWith('<!') ? '' : shownForTag(part),
  }));
}
