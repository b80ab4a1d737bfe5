import type { AttributionLanguage, Phrase, Piece, Report, Token } from '../../language/attribution.ts';
import type { Block, Layout, Span } from '../../types.ts';
import { countLetters } from '../1-sentences/letters.ts';
import { piecesOf } from '../1-sentences/piecesOf.ts';
import { findQuotations, type QuotedSpan } from '../1-sentences/quotations.ts';
import { findStatement, type Statement } from './statements.ts';

/** A sentence with everything that can be known of it without its neighbours. */
export interface Line extends Span {
  readonly block: Block;
  /** It begins its block. */
  readonly first: boolean;
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  readonly reports: readonly Report[];
  readonly statement: Statement | null;
  /** Who is about to speak, where the sentence ends in a colon: "She writes:". */
  readonly leadIn: Phrase | null;
  /** Share (0..1) of its letters in quotation marks. */
  readonly quoted: number;
  /** The quotation that it begins in, if it begins in one. */
  readonly opening: QuotedSpan | null;
}

/** Longest sentence in words: a longer row of words is no sentence, and grammar has nothing to say about it. */
const LONGEST = 300;

/** The sentences of an article, in order. */
export function readLines({ text, blocks }: Layout, language: AttributionLanguage): Line[] {
  const quotations = findQuotations(text, blocks, language);
  const letters = countLetters(text, quotations);
  const tokens = language.tokenize(text);
  return blocks.flatMap((block) =>
    block.sentences.map((span, i): Line => {
      const own = overlapping(tokens, span);
      const marks = overlapping(quotations, span);
      const pieces = language.mend(piecesOf(text, span, own, marks));
      const isLong = pieces.length > LONGEST;
      const reports = isLong ? [] : language.findReports(pieces);
      // No spread of the span: each object would get a shape of its own, larger than itself, and slow to read.
      return {
        start: span.start,
        end: span.end,
        block,
        first: i === 0,
        tokens: own,
        pieces,
        reports,
        statement: findStatement(pieces, span, reports, letters),
        leadIn: isLong ? null : language.leadInOf(pieces),
        quoted: letters.quoted(span) / Math.max(1, letters.all(span)),
        opening: marks.find(({ start, end }) => start <= span.start && end > span.start) ?? null,
      };
    }),
  );
}

/** The spans, sorted and apart from each other, that share a character with another one. */
function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((spans[to]?.start ?? Infinity) < end) to++;
  return spans.slice(low, to);
}
