import { once } from '../values/once.ts';

/** Line and column, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns of offsets in a text whose lines end in LF, CR LF or CR alone. */
export function locator(text: string): (offset: number) => Position {
  const startsOfLines = once(() => [
    0,
    ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ 0: end, index }) => index + end.length),
  ]);
  return (offset) => {
    const starts = startsOfLines();
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Line and column of one offset. */
export const positionOf = (text: string, offset: number): Position => locator(text)(offset);

/** Index of the last of the sorted numbers that is not above a limit, or 0. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
