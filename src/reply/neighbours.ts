import type { Article, Passage } from '../types.ts';

/** The passages around one, in the order of the text. */
export interface Neighbours {
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
}

/** Passages on each side at most, so that a text in one paragraph is not shown whole. */
const FARTHEST = 12;

/**
 * What stands around a passage: the rest of its paragraph, and on each side at least the next passage, even if it is in
 * another paragraph; none where the article begins or ends.
 */
export function neighboursOf(
  { passages }: Pick<Article, 'passages'>,
  { start, paragraph }: Pick<Passage, 'start' | 'paragraph'>,
): Neighbours {
  const at = passages.findIndex((passage) => passage.start === start);
  if (at < 0) return { before: [], after: [] };
  const before = passages.slice(Math.max(0, at - FARTHEST), at).reverse();
  const after = passages.slice(at + 1, at + 1 + FARTHEST);
  return { before: nearest(before, paragraph).reverse(), after: nearest(after, paragraph) };
}

/** The first one, and those that follow it as long as they are in the paragraph. */
function nearest(passages: readonly Passage[], paragraph: number): Passage[] {
  const beyond = passages.findIndex((passage) => passage.paragraph !== paragraph);
  return passages.slice(0, beyond < 0 ? passages.length : Math.max(beyond, 1));
}
