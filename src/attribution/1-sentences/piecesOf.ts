import type { Piece, Token } from '../../language/attribution.ts';
import type { Span } from '../../types.ts';
import type { QuotedSpan } from './quotations.ts';

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
  return pieces;
}

function quotePiece(text: string, sentence: Span, quotation: QuotedSpan | undefined): Piece {
  const start = Math.max(quotation?.start ?? sentence.start, sentence.start);
  const end = Math.min(quotation?.end ?? sentence.end, sentence.end);
  return { start, end, word: text.slice(start, end), pos: 'QUOTE', capital: false };
}
