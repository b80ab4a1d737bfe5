import type { SyntaxNodeRef } from '@lezer/common';
import { decodeHTML } from 'entities';
import type { Mark, Span } from '../../types.ts';
import { shownForTag, tagsIn } from './html.ts';
import { parserFor, REFERENCE_MARK } from './parser.ts';
import { findTabs } from './tabTables.ts';
import { findUnshown } from './unshown.ts';

/** A mark, and the words that it and its partner stand around. */
export interface PairedMark extends Mark {
  readonly pair: Pair | null;
}

/** What two marks make of the words between them. */
export interface Pair extends Span {
  readonly kind: 'slanted' | 'bold' | 'link';
}

/** A text is parsed in pieces of at most so many characters, so that no text takes long. */
const LONGEST = 3000;
/** What every mark has; a text may have it without being marked. */
export const SIGN = /[*_~`[\]<&\\#]/u;
/** "[council]: https://example.org", "[^1]: The survey of 2019." */
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*\S/gmu;
const FOOTNOTE = /^ {0,3}\[\^[^\]\n]{1,60}\]:.*(?:\n(?: {2,}|\t).*)*/gmu;

/** Words that are struck out. */
const STRUCK = 'Strikethrough';

const KINDS: Readonly<Record<string, Pair['kind']>> = {
  Emphasis: 'slanted',
  StrongEmphasis: 'bold',
  Link: 'link',
};
/** Of these a reader sees nothing, or what the article takes back: "~~on 3 May~~". */
const UNSHOWN = new Set([
  'Image',
  STRUCK,
  'Comment',
  'CommentBlock',
  'LinkReference',
  'ProcessingInstruction',
  'TaskMarker',
  REFERENCE_MARK,
]);

/** The marks of Markdown and HTML in a text from an offset on: in order, apart. */
export function findMarks(text: string, from: number): PairedMark[] {
  const body = text.slice(from);
  const defined = new Set([...body.matchAll(DEFINITION)].map(([, name = '']) => name.toLowerCase()));
  const parser = parserFor(defined);
  const notes = [...body.matchAll(FOOTNOTE)].map(({ 0: note, index }) => ({
    start: from + index,
    end: from + index + note.length,
  }));
  const unshown = [...findUnshown(text, from), ...notes].sort((a, b) => a.start - b.start);
  const marks: PairedMark[] = [];
  let at = from;
  for (const gap of [...unshown, { start: text.length, end: text.length }]) {
    if (gap.end <= at) continue;
    for (const piece of piecesOf(text, at, gap.start)) {
      const source = text.slice(piece.start, piece.end);
      if (!SIGN.test(source)) continue;
      parser.parse(source).iterate({ enter: (node) => readNode(node, source, piece.start, marks) });
    }
    if (gap.end > gap.start) {
      const start = Math.max(at, gap.start);
      marks.push(hidden(start, isBetweenSpaces(text, start, gap.end) ? gap.end + 1 : gap.end));
    }
    at = gap.end;
  }
  for (const tab of findTabs(text, from)) marks.push({ ...tab, pair: null });
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Paragraphs, or so much of them as is parsed at once. */
function* piecesOf(text: string, from: number, to: number): Generator<Span> {
  let start = from;
  for (const { index, 0: blank } of text.slice(from, to).matchAll(/\r?\n[^\S\n]*\n\s*/gu)) {
    yield* portions(text, start, from + index);
    start = from + index + blank.length;
  }
  yield* portions(text, start, to);
}

function* portions(text: string, from: number, to: number): Generator<Span> {
  for (let start = from; start < to;) {
    let end = Math.min(to, start + LONGEST);
    if (end < to) {
      const cut = Math.max(text.lastIndexOf('\n', end), text.lastIndexOf(' ', end));
      if (cut > start) end = cut;
    }
    yield { start, end };
    start = end;
  }
}

const hidden = (start: number, end: number, shown = '', pair: Pair | null = null): PairedMark => ({
  start,
  end,
  shown,
  pair,
});

/** Adds the marks of a node; whether its children are to be read too. */
function readNode(node: SyntaxNodeRef, source: string, offset: number, marks: PairedMark[]): boolean {
  const { name, from, to } = node;
  const words = source.slice(from, to);
  const add = (start: number, end: number, shown = '', pair: Pair | null = null): void => {
    if (end > start) marks.push(hidden(offset + start, offset + end, shown, pair));
  };
  if (UNSHOWN.has(name)) {
    add(from, name === STRUCK && isBetweenSpaces(source, from, to) ? to + 1 : to);
    return false;
  }
  if (name === 'HTMLBlock') {
    for (const tag of tagsIn(words)) add(from + tag.start, from + tag.end, tag.shown);
    return false;
  }
  if (name === 'HTMLTag') add(from, to, shownForTag(words, isCell(source, from)));
  else if (name === 'Entity') add(from, to, decodeHTML(words));
  else if (name === 'Escape' || name === 'HardBreak') add(from, from + (words.startsWith('\\') ? 1 : 0));
  else if (name === 'HeaderMark' && from > 0 && source.charAt(from - 1) !== '\n') {
    if (/\S[ \t]+$/u.test(source.slice(Math.max(0, from - 80), from))) add(from, to);
  } else if (name === 'CodeMark') add(from, to);
  else if (name === 'Autolink') {
    add(from, from + 1);
    add(to - 1, to);
    return false;
  } else if (name in KINDS) {
    const children = node.node.getChildren(name === 'Link' ? 'LinkMark' : 'EmphasisMark');
    const [open, close] = [children[0], name === 'Link' ? children[1] : children.at(-1)];
    if (!open || !close || open === close) return true;
    if ([open, close].some((mark) => isBetweenFigures(source, mark))) return true;
    const pair = { kind: KINDS[name]!, start: offset + open.to, end: offset + close.from };
    add(open.from, open.to, '', pair);
    add(close.from, to, '', pair);
  }
  return true;
}

/** "30*40*50": signs of a sum, without which the figures would be another number. */
const isBetweenFigures = (
  source: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => /\d/u.test(source.charAt(from - 1)) && /\d/u.test(source.charAt(to));

/** Of what is left out here, one space goes too, so that the words around stand one space apart. */
const isBetweenSpaces = (source: string, from: number, to: number): boolean =>
  source.charAt(from - 1) === ' ' && source.charAt(to) === ' ';

/** Whether a place stands in the row of a table, which is one line. */
function isCell(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at) + 1, at);
  return /^[ \t]*\|/u.test(line);
}
