import type { JudgedAnswer, MergedGap } from './types.ts';

/** A byte order mark, by which spreadsheets know UTF-8. */
const MARK = '\ufeff';

/** What a spreadsheet would take for a formula, even behind blanks; some take full-width signs for it too. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/** Rows as CSV (RFC 4180); a text that a spreadsheet would take for a formula stays text. */
export function renderCsv(rows: readonly (readonly (string | number)[])[]): string {
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The questions that found no answer, one a row. */
export function gapsCsv(gaps: readonly MergedGap[]): string {
  return renderCsv([
    ['last asked', 'count', 'question', 'other wordings', 'article'],
    ...gaps.map(({ at, count, question, others, article }) => [
      hourOf(at),
      count,
      question,
      others.join(' | '),
      article ?? '',
    ]),
  ]);
}

/** The answers that readers voted on, one a row. */
export function votesCsv(judged: readonly JudgedAnswer[]): string {
  return renderCsv([
    ['last vote', 'helpful', 'wrong quote', 'wrong speaker', 'no answer', 'question', 'quote', 'article'],
    ...judged.map(({ at, votes, question, quote, article }) => [
      hourOf(at),
      votes.helpful,
      votes['wrong quote'],
      votes['wrong speaker'],
      votes['no answer'],
      question,
      quote,
      article ?? '',
    ]),
  ]);
}

/** "2026-11-25 22:00" */
function hourOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}
