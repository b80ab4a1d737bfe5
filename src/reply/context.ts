import { neighboursOf } from './neighbours.ts';
import type { FoundPassage } from '../lookup/passageKey.ts';
import { shownIn, shownQuote } from '../text/marks.ts';
import type { Article, Passage } from '../types.ts';
import { linkRow } from './answerButtons.ts';
import { lineOf } from './lineOf.ts';
import { fit, fitEnd, LIMITS } from './limits.ts';
import { emphasize, escapeMarkdown, quote, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { placeOf } from './place.ts';
import { authorOf } from './quotation.ts';
import type { Words } from './words/words.ts';

/** Longest parts: the passage, its attribution, and where it stands. */
const LONGEST = { passage: 900, line: 300, place: 120 };
/** Signs between two sentences that are shown, at most: those of a new paragraph in a block quotation. */
const BETWEEN = '\n> \n> '.length;

/** A passage, in bold, among those around it, for a reader who doubts a quote. */
export function renderContext(
  { article, passage, quote: said }: FoundPassage,
  words: Words,
  link: string | null = null,
): Reply {
  const { before, after } = neighboursOf(article, passage);
  const below = `\n\n${words.behind.inBold}: ${fit(tame(lineOf(passage.attribution, words)), LONGEST.line, escapeMarkdown)}`;
  const shown = fit(shownQuote({ passage, quote: said }), LONGEST.passage, (part) =>
    emphasize(part, [{ start: 0, end: part.length }]),
  );
  const room = Math.floor((LIMITS.content - quote(shown).length - below.length) / 2);
  const pieces = [
    ...within(article, before.toReversed(), fitEnd, room).reverse(),
    { ...passage, shown },
    ...within(article, after, fit, room),
  ];
  const card = {
    color: COLOURS.sure,
    ...authorOf(article),
    title: words.behind.inContext,
    footer: { text: fit(tame(placeOf(passage, words)), LONGEST.place) },
  };
  return messageOf(quote(join(article, pieces)) + below, card, [linkRow(link, words)]);
}

/** A passage as it is shown. */
type Piece = Passage & { readonly shown: string };

/** As many of the passages as there is room for, the nearest first; where there is no room, the first one is cut. */
function within({ text }: Article, nearest: readonly Passage[], cut: typeof fit, room: number): Piece[] {
  const pieces: Piece[] = [];
  let left = room;
  for (const passage of nearest) {
    const words = shownIn(text, passage);
    const whole = plain(words);
    left -= BETWEEN;
    if (whole.length > left && pieces.length > 0) break;
    const shown = whole.length > left ? cut(words, left, plain) : whole;
    pieces.push({ ...passage, shown });
    left -= shown.length;
  }
  return pieces;
}

const plain = (words: string): string => emphasize(words, []);

/** The pieces in a row, each paragraph by itself, with an ellipsis where words are left out between two. */
function join({ text }: Article, pieces: readonly Piece[]): string {
  return pieces.reduce((joined, piece, at) => {
    const last = pieces[at - 1];
    if (!last) return piece.shown;
    const between = last.paragraph !== piece.paragraph ? '\n\n' : isGap(text, last, piece) ? ' … ' : ' ';
    return joined + between + piece.shown;
  }, '');
}

/** Whether words stand between two passages. */
function isGap(text: string, { end }: Passage, { start }: Passage): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(end, start));
}
