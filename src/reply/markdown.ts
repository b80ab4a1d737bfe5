import { UNSHOWN } from '../article/shownAs.ts';
import type { Span } from '../types.ts';

/**
 * Signs that Discord would read as Markdown, a mention, an emoji or a link.
 *
 *     *bold* _italic_ ~~struck~~ `code` ||spoiler|| [masked](link) <@1> @everyone :smile: https://a.example discord.gg/abc
 */
const SIGNS =
  /[\\*_~`|<[]|@(?=everyone|here)|:(?=\/\/|[^\s:]+:)|(?<=\bdiscord(?:app)?\.[a-z]{2,3})\/(?=\w)/gi;
/** Headings, small text, quotations and lists: "# a", "-# a", "> a", "- a", "+ a". */
const LINE_SIGN = /^([ \t]*)(?=[#>+-])/gm;
/** "1. a" */
const LINE_NUMBER = /^([ \t]*\d+)(?=\.\s)/gm;

/** The text as Discord's Markdown shows it unchanged: nothing in it formats, links or mentions. */
export function escapeMarkdown(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(LINE_SIGN, '$1\\').replace(LINE_NUMBER, '$1\\');
}

/** The text whose escaped form this is. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\(.)/gsu, '$1');
}

/** A text in Markdown with the spans in bold; the spans are in order and do not overlap. */
export function emphasize(text: string, spans: readonly Span[]): string {
  let end = 0;
  const pieces = spans
    .filter((span) => span.start < text.length)
    .map((span) => {
      const before = text.slice(end, span.start);
      end = span.end;
      return (
        escapeMarkdown(showable(before)) + bold(escapeMarkdown(showable(text.slice(span.start, span.end))))
      );
    });
  return pieces.join('') + escapeMarkdown(showable(text.slice(end)));
}

/** The Markdown in bold; white space stays as it is. */
export function bold(markdown: string): string {
  return markdown.trim() === '' ? markdown : `**${markdown}**`;
}

/** A block quotation that ends with its own last line. */
export function quote(markdown: string): string {
  return `> ${markdown.replaceAll('\n', '\n> ')}`;
}

/** The words as they are; a line break is a space, and what is no character is left out. */
function showable(text: string): string {
  return text.replace(/[\s\u0085]+/g, (space) => (LINE_BREAK.test(space) ? ' ' : space)).replace(UNSHOWN, '');
}

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

/** At most so many marks above and below one letter; scripts that need marks stay whole. */
const MOST_MARKS = 4;
const PILE_OF_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');
const CONTROLS_OF_DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One tame line of somebody's text: it can neither turn its neighbours around nor grow over them. */
export function tame(text: string): string {
  return showable(text)
    .replace(CONTROLS_OF_DIRECTION, '')
    .replace(PILE_OF_MARKS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
