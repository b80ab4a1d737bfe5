import type { Span } from '../../types.ts';

/** Opening mark → the marks that close it. */
export const CLOSERS: Readonly<Record<string, string>> = {
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

/** Single marks, and the apostrophe that looks like one. */
export const SINGLE = new Set(['‘', '’', '‚', "'"]);
export const MARK = /``|''|[“”„‟«»‹›"「」『』‘’‚']/gu;
export const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–\-/:>*_]/u;

/** The mark at an offset; two single ones are a double one. */
export function markAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  return two === "''" || two === '``' ? two : text.charAt(at);
}

export function opens(text: string, at: number, { start, end }: Span, apostrophes: RegExp): boolean {
  const mark = markAt(text, at);
  const before = at > start ? text.charAt(at - 1) : ' ';
  const after = at + mark.length < end ? text.charAt(at + mark.length) : ' ';
  if (mark === '«' || mark === '“' || mark === '``') return true;
  if (/\s/u.test(after)) return at === start && opensApart(text, at, end);
  if (SINGLE.has(mark)) {
    return (
      (OPENS_AFTER.test(before) || '“"«„'.includes(before)) &&
      LETTER.test(after) &&
      !apostrophes.test(text.slice(at, at + 12))
    );
  }
  if (mark === '"' || mark === "''") return !LETTER.test(before);
  return OPENS_AFTER.test(before);
}

/** Whether a mark at the head of a paragraph opens it though a space follows: *”* … we rowed home,” she said. */
function opensApart(text: string, at: number, end: number): boolean {
  const closers = CLOSERS[text.charAt(at)] ?? '';
  const next = /["“”„«»]/u.exec(text.slice(at + 1, end));
  return (
    /["”]/u.test(text.charAt(at)) &&
    next !== null &&
    closers.includes(next[0]) &&
    !/\s/u.test(text.charAt(at + next.index))
  );
}

/** Whether the first of the marks begins a quotation inside another one: "the *“Hall”* is ours", “what he calls *“hell”* is home”. */
export function isInner(text: string, marks: readonly number[], open: string, next: string): boolean {
  const [at = 0] = marks;
  const isOpening = OPENS_AFTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
  if (!isOpening || (open !== '"' && open !== '“')) return false;
  // where the one outside was never closed, one mark is too few for both
  let depth = 1;
  for (const other of marks) {
    const mark = text.charAt(other);
    if (mark === '“') depth++;
    else if (mark === '”') depth--;
    if (depth === 0 || (mark === '"' && open === mark)) return true;
  }
  return open === '"' && next === open;
}

/** An apostrophe opens a quotation when another one can close it soon. */
export function hasSingleCloser(text: string, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 300); i++) {
    if (text.charAt(i) === "'" && closes(text, i, "'", end)) return true;
  }
  return false;
}

export function closesMark(open: string, mark: string): boolean {
  return mark.length > 1 ? CLOSERS[open] === mark : open.length === 1 && (CLOSERS[open] ?? '').includes(mark);
}

export function closes(text: string, at: number, open: string, end: number): boolean {
  const mark = markAt(text, at);
  if (!closesMark(open, mark)) return false;
  const before = text.charAt(at - 1);
  const after = at + mark.length < end ? text.charAt(at + mark.length) : ' ';
  if (SINGLE.has(open)) return !LETTER.test(after) && !/\s/u.test(before);
  if (open === '"' || mark === '"' || mark === "''") return !(/[\s(]/u.test(before) && LETTER.test(after));
  return true;
}
