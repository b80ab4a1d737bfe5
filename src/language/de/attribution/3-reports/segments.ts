import { isDash, isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece, Range, Report } from '../../../attribution.ts';

const BOUNDARY = /^[,:;]$/u;

/** The clauses of a sentence, without the signs between them; a quotation is one by itself where it ends one. */
export function segmentsOf(pieces: readonly Piece[]): Range[] {
  const segments: Range[] = [];
  let from = 0;
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    const isEnd =
      !piece ||
      BOUNDARY.test(piece.word) ||
      isDash(piece) ||
      (/^[.!?]$/u.test(piece.word) && i === pieces.length - 1);
    // „Warum?“ fragte sie
    const before = pieces[i - 1];
    const afterQuote = isQuote(before) && /[.!?…]["“”»«‘’]$/u.test(before?.word ?? '') && i > from;
    if (!isEnd && !afterQuote) continue;
    if (i > from) segments.push({ from, to: i });
    from = isEnd ? i + 1 : i;
  }
  return segments;
}

/** A report of which only the usual has not been said. */
export const report = (
  found: Pick<Report, 'rule' | 'lemma' | 'cue' | 'speaker' | 'content' | 'clause' | 'link'> & Partial<Report>,
): Report => ({ addressee: null, setting: 0, isAdvice: false, press: null, ...found });

/** What a medium does that is said by a verb or noun. */
export const pressOf = (word: string): Report['press'] =>
  /^(?:schr|gesch)/u.test(word) ? 'writes' : /bericht|meld/u.test(word) ? 'reports' : null;
