import type { Span } from '../types.ts';
import { DIRECTION, trimSpace } from './sentences.ts';

/** Quotation marks that open and what may close them, and the other way round. */
const CLOSERS: Readonly<Record<string, RegExp>> = {
  '"': /["”]/,
  '“': /[”"]/,
  '„': /[“”"]/,
  '«': /»/,
  '»': /«/,
  '‹': /›/,
};
const OPENERS: Readonly<Record<string, RegExp>> = {
  '"': /["“„]/,
  '”': /[“„]/,
  '“': /„/,
  '»': /«/,
  '«': /»/,
  '›': /‹/,
};

/** How many signs are taken away at the edges at most; the partner of each is looked for in the whole sentence. */
const MOST_SIGNS = 30;

/**
 * A sentence without Markdown emphasis around it, without a stage direction behind it ("[laughs]"), and without a quotation
 * mark or a bracket at an edge whose partner stands in another sentence. The span and the result are spans of `text`.
 */
export function trimMarks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (let signs = 0, before = -1; signs < MOST_SIGNS && before !== to - from && from < to; signs++) {
    before = to - from;
    [from, to] = trimSpace(
      text,
      ...trimBracket(
        text,
        ...trimQuotes(text, ...trimEmphasis(text, ...trimDirection(text, ...trimSpace(text, from, to)))),
      ),
    );
  }
  return { start: from, end: to };
}

type Edges = [from: number, to: number];

/** "My supplier is a horse. [laughs]", "(laughs) I teach on Mondays." */
function trimDirection(text: string, from: number, to: number): Edges {
  const after =
    /[.!?…]["”’»]?(\s(?:\[\p{Ll}[^[\]]{1,40}\]|\(\p{Ll}+(?: \p{Ll}+){0,2}\)|[*_]+[[(]\p{Ll}[^()[\]]{1,40}[\])][*_]+))$/u.exec(
      text.slice(Math.max(from, to - 60), to),
    );
  const before = DIRECTION.exec(text.slice(from, Math.min(to, from + 60)));
  return [from + (before?.[0].length ?? 0), to - (after?.[1]?.length ?? 0)];
}

/** `*Sentence.*` loses both signs, `**Sentence.` the lone one, `**Mothlight** has given it away.` none. */
function trimEmphasis(text: string, from: number, to: number): Edges {
  const sentence = text.slice(from, to);
  const opening = /^(?:\*{1,3}|_{1,3})(?=\S)/u.exec(sentence)?.[0] ?? '';
  const closing = /(?:\*{1,3}|_{1,3})$/u.exec(sentence.slice(-4))?.[0] ?? '';
  if (opening && !sentence.includes(opening, opening.length)) return [from + opening.length, to];
  if (closing && sentence.indexOf(closing) === sentence.length - closing.length)
    return [from, to - closing.length];
  const isAround = opening !== '' && opening === closing && sentence.length > 2 * opening.length;
  const isOne = isAround && sentence.indexOf(opening, opening.length) === sentence.length - closing.length;
  return isOne ? [from + opening.length, to - closing.length] : [from, to];
}

function trimQuotes(text: string, from: number, to: number): Edges {
  const sentence = text.slice(from, to);
  const closers = CLOSERS[sentence.charAt(0)];
  if (closers && !closers.test(sentence.slice(1))) return [from + 1, to];
  const openers = OPENERS[sentence.charAt(sentence.length - 1)];
  return openers && !openers.test(sentence.slice(0, -1)) ? [from, to - 1] : [from, to];
}

/** "(The council denied it." loses the bracket, as does "It is shut.)". */
function trimBracket(text: string, from: number, to: number): Edges {
  const sentence = text.slice(from, to);
  if (/^[([](?=\p{L})/u.test(sentence) && !/[)\]]/u.test(sentence)) return [from + 1, to];
  return /[.!?…]["”’»]?[)\]]$/u.test(sentence) && !/[([]/u.test(sentence) ? [from, to - 1] : [from, to];
}
