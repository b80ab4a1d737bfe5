import type { Span } from '../types.ts';

/** Words in quotation marks, marks included; one that runs over several paragraphs is one span in each. */
export interface QuotedSpan extends Span {
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** Goes on with what an earlier paragraph left open. */
  readonly continues: boolean;
}

/** Opening mark → the marks that close it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"', // “English”, and a straight mark where a hand slipped
  '”': '”', // ”Swedish”
  '„': '“”‟"', // „German“, „Polish”
  '‟': '”',
  '«': '»', // « French »
  '»': '«', // »Danish«
  '‹': '›',
  '"': '"”',
  '``': "''", // plain typewriter text
  "''": "''",
  '「': '」',
  '『': '』',
  '‘': '’', // ‘British’
  '‚': '‘’', // ‚German‘
  "'": "'",
};

/** Words that begin with an apostrophe: 'tis, 'em, '90s. */
const APOSTROPHE_WORD = /^['’‘](?:tis|twas|em|cause|til|till|n|bout|round|\d\ds?)(?![\p{L}\p{N}])/iu;
const SINGLE = new Set(['‘', '‚', "'"]);
const MARK = /``|''|[“”„‟«»‹›"「」『』‘’‚']/gu;
const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–\-/:>*_]/u;

/** The outermost quotations of each paragraph, in order. */
export function findQuotations(text: string, paragraphs: readonly Span[]): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  let open: string | null = null;
  for (const paragraph of paragraphs) {
    const quotations = quotationsOf(text, paragraph, open);
    found.push(...quotations);
    const last = quotations.at(-1);
    open = last && !last.closed ? openerOf(text, last, open) : null;
  }
  return found;
}

function openerOf(text: string, quotation: QuotedSpan, before: string | null): string {
  const mark = markAt(text, quotation.start);
  return mark in CLOSERS ? mark : (before ?? '"');
}

/** The mark at an offset; two single ones are a double one. */
function markAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  return two === "''" || two === '``' ? two : text.charAt(at);
}

/** `open` is the mark that the paragraph before left open. */
function quotationsOf(text: string, { start, end }: Span, open: string | null): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  const marks = [...text.slice(start, end).matchAll(MARK)].map(({ index }) => start + index);
  let current = open && goesOn(text, start, marks[0], open) ? { mark: open, start, continues: true } : null;
  const close = (at: number, closed: boolean): void => {
    if (current) found.push({ start: current.start, end: at, closed, continues: current.continues });
    current = null;
  };
  for (const at of marks) {
    const mark = markAt(text, at);
    if (current) {
      if (at === current.start) continue;
      if (closes(text, at, current.mark, end)) close(at + mark.length, true);
      else if (mark === current.mark && !SINGLE.has(mark) && opens(text, at, start, end)) {
        close(at, false); // the one before was never closed
        current = { mark, start: at, continues: false };
      }
    } else if (mark in CLOSERS && opens(text, at, start, end)) {
      const continues =
        open !== null && mark === open && found.length === 0 && !LETTER.test(text.slice(start, at));
      current = { mark, start: at, continues };
    }
  }
  if (current && !(SINGLE.has(current.mark) && !current.continues && current.mark !== '‘')) close(end, false);
  return found;
}

/** Whether a paragraph without an opening mark is still inside: its first mark closes what was left open. */
function goesOn(text: string, start: number, first: number | undefined, open: string): boolean {
  if (first === undefined || first === start) return false;
  const before = text.charAt(first - 1);
  return closesMark(open, markAt(text, first)) && !SINGLE.has(open) && !/\s/u.test(before);
}

function opens(text: string, at: number, start: number, end: number): boolean {
  const mark = markAt(text, at);
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + mark.length < end ? text.charAt(at + mark.length) : ' ';
  if (mark === '«' || mark === '“' || mark === '``') return true;
  if (/\s/u.test(after)) return false;
  if (SINGLE.has(mark)) {
    return (
      (OPENS_AFTER.test(before) || '“"«„'.includes(before)) &&
      LETTER.test(after) &&
      !APOSTROPHE_WORD.test(text.slice(at, at + 12)) &&
      (mark === '‘' || hasSingleCloser(text, at, end))
    );
  }
  if (mark === '"' || mark === "''") return !LETTER.test(before);
  return OPENS_AFTER.test(before);
}

/** An apostrophe opens a quotation only when another one can close it soon. */
function hasSingleCloser(text: string, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 600); i++) {
    if (closes(text, i, text.charAt(at), end)) return true;
  }
  return false;
}

function closesMark(open: string, mark: string): boolean {
  return mark.length > 1 ? CLOSERS[open] === mark : open.length === 1 && (CLOSERS[open] ?? '').includes(mark);
}

function closes(text: string, at: number, open: string, end: number): boolean {
  const mark = markAt(text, at);
  if (!closesMark(open, mark)) return false;
  const before = text.charAt(at - 1);
  const after = at + mark.length < end ? text.charAt(at + mark.length) : ' ';
  if (SINGLE.has(open)) return !LETTER.test(after) && !/\s/u.test(before);
  if (open === '"' || mark === '"' || mark === "''") return !(/[\s(]/u.test(before) && LETTER.test(after));
  return true;
}
