import { findQuotations, findStrayMarks } from '../article/quotations.ts';
import type { Article, Problem, Span } from '../types.ts';

/** What the author of an article should look at: quotation marks without a partner, quotations without a speaker. */
export function checkAttribution({ text, passages }: Article): Problem[] {
  const starts = passages.map(({ start }) => start);
  const isShown = ({ start, end }: Span): boolean =>
    start < (passages[lastAtMost(starts, end - 1)]?.end ?? 0);
  const paragraphs = paragraphsOf(text);
  const quotations = findQuotations(text, paragraphs);
  const unpaired = quotations.filter(({ closed }, i) => !closed && !quotations[i + 1]?.continues);
  const unspoken = passages.filter(
    ({ attribution: { kind, speaker } }) => !speaker && (kind === 'direct' || kind === 'mixed'),
  );
  const locate = locator(text);
  const warnings = (spans: readonly Span[], message: string): Problem[] =>
    spans.map(({ start }) => ({ severity: 'warning', ...locate(start), message }));
  return [
    ...warnings(unpaired.filter(isShown), 'This quotation mark is never closed'),
    ...warnings(findStrayMarks(text, paragraphs).filter(isShown), 'This quotation mark closes nothing'),
    ...warnings(unspoken, 'Nobody is named as the speaker of this quotation'),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Lines of text without a blank one between them. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Tells line and column of an offset, both from 1. */
function locator(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Index of the last of the sorted numbers that is not above a limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
