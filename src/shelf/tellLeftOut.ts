import type { KnowledgeError } from '../errors.ts';

/** Files that are named; the rest is counted. */
const MOST = 8;

/** What a person reads of files that can't be read, a line each: "left out bad.md:2:1: not UTF-8 …". */
export function tellLeftOut(errors: readonly KnowledgeError[]): string[] {
  const lines = errors.slice(0, MOST).map(({ message }) => `left out ${message}`);
  const more = errors.length - lines.length;
  return more > 0 ? [...lines, `left out ${more} more`] : lines;
}
