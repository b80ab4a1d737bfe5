import type { Mark } from '../../types.ts';

/** A line whose cells tabs part, or strokes of which none stands at its ends: "Plot | Size | Rent". */
const ROW = /^[^\t\r\n|]+(?:(?:\t| \| )[^\t\r\n|]+)+$/gmu;
const BETWEEN = /\t| \| /gu;
/** The names of the columns and two rows, at least. */
const FEWEST = 3;

/**
 * The signs of a table that was copied from a page or a sheet, as marks: a reader sees "4a | 120" for cells that tabs
 * part. The first line names the columns, and each further one has a figure; other lines with tabs are a menu.
 */
export function findTabs(text: string, from: number): Mark[] {
  const rows = [...text.slice(from).matchAll(ROW)].map(({ 0: line, index }) => ({
    line,
    start: from + index,
  }));
  const tables: (typeof rows)[] = [];
  for (const row of rows) {
    const open = tables.at(-1);
    const last = open?.at(-1);
    const isNext =
      last !== undefined &&
      /^\r?\n$/u.test(text.slice(last.start + last.line.length, row.start).slice(0, 3)) &&
      countCells(last.line) === countCells(row.line);
    if (open && isNext) open.push(row);
    else tables.push([row]);
  }
  return tables
    .filter(
      ([head, ...below]) => below.length >= FEWEST - 1 && head && isHead(head.line) && below.every(hasFigure),
    )
    .flatMap((table) => table.flatMap(({ line, start }, at) => marksOf(line, start, at === 0)));
}

const cellsOf = (line: string): string[] => line.split(BETWEEN);
const countCells = (line: string): number => cellsOf(line).length;

/** Cells of which none is a figure. */
const isHead = (line: string): boolean => cellsOf(line).every((cell) => /\p{L}/u.test(cell));

const hasFigure = ({ line }: { readonly line: string }): boolean => /\d/u.test(line);

/** The signs of a row of Markdown in the places of its tabs; below the names of the columns stands the line that says so. */
function marksOf(line: string, start: number, isFirst: boolean): Mark[] {
  const end = start + line.length;
  const tabs = [...line.matchAll(/\t/gu)].map(({ index }) => ({
    start: start + index,
    end: start + index + 1,
    shown: ' | ',
  }));
  const rule = isFirst ? `\n${'| --- '.repeat(countCells(line))}|` : '';
  return [{ start, end: start, shown: '| ' }, ...tabs, { start: end, end, shown: ` |${rule}` }];
}
