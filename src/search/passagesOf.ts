import { passageAt } from '../article/packedArticle.ts';
import type { Source } from '../types.ts';
import type { SearchIndex } from './index/searchIndex.ts';

/** The numbers of somebody's passages. */
export function passagesOf({ articles, ranges }: SearchIndex, { quotations }: Source): Set<number> {
  const startsIn = new Map<string, Set<number>>();
  for (const { article, passage } of quotations) {
    const starts = startsIn.get(article.id) ?? new Set();
    startsIn.set(article.id, starts.add(passage.start));
  }
  const said = new Set<number>();
  for (const article of articles) {
    const starts = startsIn.get(article.id);
    const range = ranges.get(article.id);
    if (!starts || !range) continue;
    for (let number = range.from; number < range.to; number += 1)
      if (starts.has(passageAt(article, number - range.from)!.start)) said.add(number);
  }
  return said;
}
