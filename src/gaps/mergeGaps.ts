import type { Gap, MergedGap } from './types.ts';

/**
 * Questions that mean the same as one, the newest first; `groups` are their places. A question to one article is not the
 * same as one to all. The wording asked most often stands for the others.
 */
export function mergeGaps(gaps: readonly Gap[], groups: readonly (readonly number[])[]): MergedGap[] {
  return groups
    .flatMap((places) => byArticle(places.flatMap((place) => gaps[place] ?? [])))
    .map(merge)
    .sort((one, other) => other.at - one.at || other.count - one.count);
}

function byArticle(gaps: readonly Gap[]): Gap[][] {
  const articles = new Set(gaps.map(({ article }) => article));
  return [...articles].map((article) => gaps.filter((gap) => gap.article === article));
}

function merge(gaps: readonly Gap[]): MergedGap {
  const [first, ...others] = [...gaps].sort((one, other) => other.count - one.count || other.at - one.at);
  return {
    question: first?.question ?? '',
    article: first?.article ?? null,
    count: gaps.reduce((sum, { count }) => sum + count, 0),
    at: Math.max(...gaps.map(({ at }) => at)),
    others: others.map(({ question }) => question),
  };
}
