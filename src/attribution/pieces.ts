import type { QuotedSpan } from '../article/quotations.ts';
import type { Span } from '../types.ts';
import { cueOf } from '../language/en/reportingVerbs.ts';
import type { Token } from './tokens.ts';

/** A sentence as the grammar sees it: words, and each quotation as one piece. */
export interface Piece extends Span {
  readonly word: string;
  readonly pos: Token['pos'] | 'QUOTE';
  readonly capital: boolean;
}

const END_OF_CLAUSE = /[,.!?…;–—-]["”’'»“‘«]*$/u;
/** Quotations this short can be part of a noun phrase: the “Apprentice” star. */
const SHORT = 40;

/** The pieces of a sentence; quotations that lie in it wholly or in part become one piece each. */
export function piecesOf(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  quotations: readonly QuotedSpan[],
): Piece[] {
  const inside = quotations.filter((q) => q.start < sentence.end && q.end > sentence.start);
  const pieces: Piece[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < inside.length && (inside[next]?.start ?? 0) <= token.start)
      pieces.push(quotePiece(text, sentence, inside[next++]));
    const last = inside[next - 1];
    if (!last || token.start >= last.end) pieces.push(token);
  }
  for (const q of inside.slice(next)) pieces.push(quotePiece(text, sentence, q));
  const joined = joinCompounds(pieces);
  return joined.map((piece, i) => ({ ...piece, pos: correctedPos(piece, i, joined) }));
}

/** The part of speech, where the tagger is known to err. */
function correctedPos(piece: Piece, i: number, pieces: readonly Piece[]): Piece['pos'] {
  const [left, right] = [pieces[i - 1], pieces[i + 1]];
  if (isNameLike(piece, i, right)) return 'PROPN';
  if (piece.pos !== 'VERB') return piece.pos;
  if (left?.word === 'to' && pieces[i - 2]?.word === 'according') return 'NOUN'; // according to figures
  const isAdjective = !/(?:ed|en|ing)$/.test(piece.word) && left?.word === "'s" && right?.pos === 'NOUN';
  return isAdjective ? 'ADJ' : 'VERB'; // the report's lead author
}

/** Compounds become one piece: "red-faced", "62-year-old", "mum-of-three", "Okonjo-Vale". */
function joinCompounds(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const before = joined.at(-1);
    const isHyphen = piece.word === '-' && before?.end === piece.start && pieces[i + 1]?.start === piece.end;
    if (before && !isQuote(before) && (isHyphen || (before.word.endsWith('-') && before.end === piece.start)))
      joined[joined.length - 1] = compound(before, piece);
    else joined.push(piece);
  }
  return joined;
}

function compound(left: Piece, right: Piece): Piece {
  const word = left.word + right.word;
  const whole = { start: left.start, end: right.end, word, capital: left.capital };
  if (right.word === '-') return { ...whole, pos: left.pos };
  if (right.capital) return { ...whole, pos: left.capital ? 'PROPN' : right.pos };
  if (/-(?:of|in)-/.test(word)) return { ...whole, pos: 'NOUN' }; // a mum-of-three, her mother-in-law
  const isParticiple = right.pos === 'VERB' && /(?:ed|en|ing)$/.test(right.word);
  return { ...whole, pos: isParticiple && !/^(?:re|co|pre|over|out)-/.test(word) ? 'ADJ' : right.pos };
}

/** The tagger takes some names for other words: "Lynch said", "Senator Grant Walker", "the Institute for Inland Waters". */
function isNameLike({ pos, capital }: Piece, i: number, next: Piece | undefined): boolean {
  if (pos === 'ADV' && capital && i > 0 && next?.capital) return true;
  return (
    pos === 'VERB' && capital && (i > 0 || /^(?:past|present)$/.test(cueOf(next?.word ?? '')?.form ?? ''))
  );
}

function quotePiece(text: string, sentence: Span, quotation: QuotedSpan | undefined): Piece {
  const start = Math.max(quotation?.start ?? sentence.start, sentence.start);
  const end = Math.min(quotation?.end ?? sentence.end, sentence.end);
  return { start, end, word: text.slice(start, end), pos: 'QUOTE', capital: false };
}

export const isQuote = (piece: Piece | undefined): boolean => piece?.pos === 'QUOTE';

/** The quotation ends as a sentence or with the comma that comes before "she said". */
export const endsClause = (piece: Piece | undefined): boolean =>
  isQuote(piece) && END_OF_CLAUSE.test(piece?.word ?? '');

/** A few quoted words inside a sentence: the “Apprentice” star. */
export const isQuotedWord = (piece: Piece | undefined): boolean =>
  isQuote(piece) && !endsClause(piece) && (piece?.word.length ?? 0) <= SHORT;
