import type { AttributionLanguage, Phrase, Piece, Report, Token } from '../../language/attribution.ts';
import type { Block, Layout, Span } from '../../types.ts';
import { countLetters, type LetterCounter } from '../1-sentences/letters.ts';
import { findQuotations, type QuotedSpan } from '../1-sentences/quotations.ts';
import { clearAtTimes } from '../../process/litter.ts';
import { SentenceWords } from './sentenceWords.ts';
import { findStatement, type Statement } from './statements.ts';

/** Longest sentence in words: a longer row of words is no sentence, and grammar has nothing to say about it. */
const LONGEST = 300;

/** What the sentences of an article are read with. */
interface Reader {
  readonly words: SentenceWords;
  readonly letters: LetterCounter;
  readonly language: AttributionLanguage;
}

/** A sentence with everything that can be known of it without its neighbours. */
export class Line implements Span {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  /** It begins its block. */
  readonly first: boolean;
  readonly reports: readonly Report[];
  readonly statement: Statement | null;
  /** Who is about to speak, where the sentence ends in a colon: "She writes:". */
  readonly leadIn: Phrase | null;
  /** Share (0..1) of its letters in quotation marks. */
  readonly quoted: number;
  /** The quotation that it begins in, if it begins in one. */
  readonly opening: QuotedSpan | null;
  readonly #words: SentenceWords;

  constructor(block: Block, place: number, { words, letters, language }: Reader) {
    const { start, end } = block.sentences[place]!;
    this.start = start;
    this.end = end;
    this.block = block;
    this.first = place === 0;
    this.#words = words;
    const { pieces } = this;
    const isLong = pieces.length > LONGEST;
    this.reports = isLong ? [] : language.findReports(pieces);
    this.statement = findStatement(pieces, this, this.reports, letters, language);
    this.leadIn = isLong ? null : language.leadInOf(pieces);
    this.quoted = letters.quoted(this) / Math.max(1, letters.all(this));
    this.opening =
      words.quotationsOf(this).find((quotation) => quotation.start <= start && quotation.end > start) ?? null;
  }

  /** Its words, made anew. */
  get tokens(): readonly Token[] {
    return this.#words.tokensOf(this);
  }

  get pieces(): readonly Piece[] {
    return this.#words.piecesOf(this);
  }
}

/** The sentences of an article, in order. */
export function readLines({ text, blocks }: Layout, language: AttributionLanguage): Line[] {
  const quotations = findQuotations(text, blocks, language);
  const letters = countLetters(text, quotations);
  const words = new SentenceWords(withoutGlue(text, blocks), quotations, language);
  const lines: Line[] = [];
  for (const block of blocks)
    for (const place of block.sentences.keys()) {
      lines.push(new Line(block, place, { words, letters, language }));
      clearAtTimes(lines.length);
    }
  return lines;
}

/** "Details:She added": a space for the colon parts a label from the first word behind it; all stays in its place. */
function withoutGlue(text: string, blocks: readonly Block[]): string {
  let parted = text;
  for (const { label, sentences } of blocks) {
    const [first] = sentences;
    if (!label || first?.start !== label.end + 1 || text[label.end] !== ':') continue;
    parted = `${parted.slice(0, label.end)} ${parted.slice(label.end + 1)}`;
  }
  return parted;
}
