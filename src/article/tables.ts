import type { Span } from '../types.ts';

/** "| 4a | 120 | 60 |" */
const ROW = /^\|(?:[^|]*\|){2,60}$/u;
/** "4a | 120 | 60": the same without a sign at its end or at both, which is a row only right under one of a table. */
const OPEN_ROW = /^[^|]*[^|\s][^|]*(?:\|[^|]*){1,59}$/u;
/** What stands between the names of the columns and the rows: "| --- | :--: |" */
const DELIMITER = /^\|?(?:\s*:?-+:?\s*\|){1,60}(?:\s*:?-+:?)?$/u;

/** Whether a line beside others of a table is one of its rows. */
export function isRow(line: string): boolean {
  return ROW.test(line) || OPEN_ROW.test(line.replace(/^\|/u, ''));
}

/** Whether a line divides the names of the columns from the rows. */
export function isDelimiter(line: string): boolean {
  return line.includes('-') && line.includes('|') && DELIMITER.test(line);
}

/** The names of the columns: "Plot · Size in m² · Rent". */
export function columnsOf(row: string): string {
  return row
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.replace(/[*_`]+/gu, '').trim())
    .filter(Boolean)
    .join(' · ');
}

/** The cells of a row without the signs at its ends: "4a | 120 | 60". */
export function insideOf(row: string): Span {
  const start = /^[|\s]*/u.exec(row)?.[0].length ?? 0;
  return { start, end: Math.max(start, row.replace(/[|\s]+$/u, '').length) };
}

/** Whether a line is a row also where an empty line stands above it. */
export const isBarred = (line: string): boolean => ROW.test(line);
