import { shownIn, spanOfShown, type Sliceable } from '../text/marks.ts';
import type { Passage, Span } from '../types.ts';

/** What stands between the cells of a row, between the names of its columns, and between cells as they are read. */
const BETWEEN = { cells: ' | ', columns: ' · ', read: ', ' } as const;

/**
 * A passage as it is read with a question: its words, behind those that help to find it. A row is read as a sentence in which each
 * cell stands behind the name of its column: "Town Belling, Rent £780." Of eight forms it was chosen by 36 questions about three
 * invented tables: the reader finds 31 of the rows and 30 of the cells, where it found 23 and 13 of names in front of all cells.
 */
export function wordsToRead(text: Sliceable, passage: Passage): string {
  const shown = shownIn(text, passage);
  const cells = cellsOf(shown, passage);
  if (cells) return `${cells.map(({ name, words }) => name + words).join(BETWEEN.read)}.`;
  return contextOf(passage) + shown;
}

/** A span of these words as a span of the article; null where it is not the passage's own. In a row it is of one cell. */
export function spanOfRead(text: Sliceable, passage: Passage, { start, end }: Span): Span | null {
  const cells = cellsOf(shownIn(text, passage), passage);
  if (!cells) {
    const { length } = contextOf(passage);
    return start < length ? null : spanOfShown(passage, { start: start - length, end: end - length });
  }
  let read = 0;
  let shown = 0;
  for (const { name, words } of cells) {
    const [from, to] = [read + name.length, read + name.length + words.length];
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (first < last) return spanOfShown(passage, { start: shown + first - from, end: shown + last - from });
    read = to + BETWEEN.read.length;
    shown += words.length + BETWEEN.cells.length;
  }
  return null;
}

const contextOf = ({ context }: Passage): string => (context === undefined ? '' : `${context} `);

/** A cell of a row behind the name of its column. */
interface Cell {
  readonly name: string;
  readonly words: string;
}

/** The cells of a row that has as many as there are columns; null for any other passage. */
function cellsOf(shown: string, { context }: Passage): Cell[] | null {
  if (context === undefined || !shown.includes('|')) return null;
  const [cells, names] = [shown.split(BETWEEN.cells), context.split(BETWEEN.columns)];
  if (cells.length !== names.length) return null;
  return cells.map((words, place) => ({ name: `${names[place]!} `, words }));
}
