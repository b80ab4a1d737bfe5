import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Block, Span } from '../../types.ts';
import {
  CLOSERS,
  LETTER,
  MARK,
  SINGLE,
  closes,
  closesMark,
  hasSingleCloser,
  isInner,
  markAt,
  opens,
} from './quotationMarks.ts';

/** Words in quotation marks, marks included; one that runs over several paragraphs is one span in each. */
export interface QuotedSpan extends Span {
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** Goes on with what an earlier paragraph left open. */
  readonly continues: boolean;
}

/** A paragraph, and what it is for where that is known. */
type Paragraph = Span & Partial<Pick<Block, 'kind' | 'label' | 'sentences'>>;

/** What a language knows of words that begin with an apostrophe. */
type Apostrophes = Pick<AttributionLanguage, 'apostrophes'>;

/** The outermost quotations of each paragraph, in order. */
export function findQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
  language: Apostrophes,
): QuotedSpan[] {
  return scanMarks(text, paragraphs, language).quotations;
}

/** The quotation marks of paragraphs. */
export interface QuotationMarks {
  readonly quotations: QuotedSpan[];
  /** Closing marks that close nothing. */
  readonly strays: Span[];
}

/** The outermost quotations of each paragraph, and the marks that belong to none, in order. */
export function scanMarks(
  text: string,
  paragraphs: readonly Paragraph[],
  { apostrophes }: Apostrophes,
): QuotationMarks {
  const marks: QuotationMarks = { quotations: [], strays: [] };
  let open: string | null = null;
  let last = -1; // of the paragraphs that an open quotation runs over
  for (const [i, paragraph] of paragraphs.entries()) {
    if (open && isBetween(paragraph)) continue;
    if (open && i > last) last = lastOf(text, paragraphs, i, open);
    const next = text.charAt(paragraphs[i + 1]?.start ?? text.length);
    const runsOn = (mark: string): boolean => mark in LONG && lastOf(text, paragraphs, i + 1, mark) > i;
    const before = { mark: open, isInside: i <= last };
    open = scanParagraph(text, paragraph, { next, runsOn }, before, marks, apostrophes);
  }
  return marks;
}

/** A quotation may run over so many paragraphs that have no marks of their own. */
const LONGEST_RUN = 20;

/** Single marks that may run over paragraphs: an apostrophe may stand anywhere, but not behind a comma or a full stop. */
const LONG: Readonly<Record<string, { readonly opens: RegExp; readonly closes: RegExp }>> = {
  '‘': { opens: /‘/u, closes: /[,!?…]’\s|[.!?…]’\s*$/u },
  "'": { opens: /(?<=[\s([“"—–])'(?=[\p{L}\p{N}])/u, closes: /[,!?…]'\s|[.!?…]'\s*$/u },
};

/** The last paragraph of an open quotation, which holds the mark that closes it; -1 where none does. */
function lastOf(text: string, paragraphs: readonly Paragraph[], from: number, open: string): number {
  const single = LONG[open];
  if (SINGLE.has(open) && !single) return -1;
  for (let i = from; i < Math.min(paragraphs.length, from + LONGEST_RUN); i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.kind === 'title') return -1;
    if (isBetween(paragraph)) continue;
    const { start, end, label } = paragraph;
    if (label && label.start >= start) return -1;
    if (single) {
      const words = text.slice(start, end);
      if (single.opens.test(words)) return -1;
      if (single.closes.test(words)) return i;
      continue;
    }
    const first = [...text.slice(start, end).matchAll(MARK)]
      .map(({ index }) => start + index)
      .find((at) => !SINGLE.has(markAt(text, at)));
    if (first !== undefined) return goesOn(text, start, first, open) ? i : -1;
  }
  return -1;
}

/** What stands between the paragraphs of an article and is not one of them: an advertisement, a caption. */
const isBetween = ({ kind, sentences }: Paragraph): boolean =>
  (kind === 'notice' || kind === 'caption') && sentences?.length === 0;

/** Adds what a paragraph holds to `found`; takes and returns the mark that is open at its ends. */
function scanParagraph(
  text: string,
  { start, end }: Span,
  { next, runsOn }: { readonly next: string; readonly runsOn: (mark: string) => boolean },
  { mark: before, isInside }: { readonly mark: string | null; readonly isInside: boolean },
  found: QuotationMarks,
  apostrophes: RegExp,
): string | null {
  const marks = [...text.slice(start, end).matchAll(MARK)].map(({ index }) => start + index);
  let current: { readonly mark: string; readonly start: number; readonly continues: boolean } | null =
    before && (isInside || goesOn(text, start, marks[0], before))
      ? { mark: before, start, continues: true }
      : null;
  let inner = 0; // of those that stand open inside it
  for (const [i, at] of marks.entries()) {
    const mark = markAt(text, at);
    if (current && inner > 0 && mark === '”') inner--;
    else if (current && mark === '“' && isInner(text, marks.slice(i, i + MOST_INNER), current.mark, next))
      inner++;
    else if (current && closes(text, at, current.mark, end)) {
      found.quotations.push({
        start: current.start,
        end: at + mark.length,
        closed: true,
        continues: current.continues,
      });
      current = null;
      inner = 0;
    } else if (
      mark in CLOSERS &&
      (!current || reopens(current.mark, mark)) &&
      opens(text, at, { start, end }, apostrophes) &&
      (mark !== "'" || hasSingleCloser(text, at, end) || (isFirst(text, start, at) && runsOn(mark)))
    ) {
      // the one before was never closed
      if (current)
        found.quotations.push({ start: current.start, end: at, closed: false, continues: current.continues });
      const continues = mark === before && !LETTER.test(text.slice(start, at));
      current = { mark, start: at, continues };
    } else if (!current && isStray(text, at, mark)) found.strays.push({ start: at, end: at + mark.length });
  }
  // An apostrophe that nothing closes is no quotation, unless the next paragraph goes on with one.
  if (!current || (SINGLE.has(current.mark) && next !== current.mark && !runsOn(current.mark))) return null;
  found.quotations.push({ start: current.start, end, closed: false, continues: current.continues });
  return current.mark;
}

/** Marks that are looked at to see whether one inside a quotation is closed before the quotation is, at most. */
const MOST_INNER = 12;

const reopens = (open: string, mark: string): boolean => mark === open && !SINGLE.has(mark);

/** A closing mark after a word; 5" is a measure, and what may be an apostrophe (town’s, companies’, U.S.’s) is none. */
function isStray(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  if (mark === '’') return /[.,!?…]/u.test(before) && !LETTER.test(text.charAt(at + 1));
  return !SINGLE.has(mark) && /[\p{L}.,!?…]/u.test(before);
}

/** Whether a paragraph without an opening mark is still inside: its first mark closes what was left open. */
function goesOn(text: string, start: number, first: number | undefined, open: string): boolean {
  if (first === undefined || first === start) return false;
  const before = text.charAt(first - 1);
  return closesMark(open, markAt(text, first)) && !SINGLE.has(open) && !/\s/u.test(before);
}

/** Characters that may stand between a colon, or the beginning of a paragraph, and its first word. */
const LONGEST_OPENING = 20;

/** Whether a mark stands before the first of a paragraph's words, or of those behind a colon. */
const isFirst = (text: string, start: number, at: number): boolean =>
  at - start <= LONGEST_OPENING
    ? /(?:^|:)[\s*_]*$/u.test(text.slice(start, at))
    : /:[\s*_]*$/u.test(text.slice(at - LONGEST_OPENING, at));
