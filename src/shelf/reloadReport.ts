import { haveSameText } from '../article/packedArticle.ts';
import type { Article } from '../types.ts';
import type { Warning } from './shelved.ts';

/** What a reload changed, as ids of articles, and what their authors should look at. */
export interface ReloadReport {
  /** Articles that were not there before. */
  readonly added: readonly string[];
  /** Articles that are no longer there. */
  readonly removed: readonly string[];
  /** Articles whose text has changed. */
  readonly changed: readonly string[];
  /** The others. */
  readonly unchanged: readonly string[];
  /** What the authors should look at. */
  readonly warnings: readonly Warning[];
  /** What else is amiss: why answers come by words alone. */
  readonly troubles: readonly string[];
  /** What was taken up before this reload began, the last time that anything was; null where nothing was. */
  readonly takenUp: TakenUp | null;
}

/** A change of the knowledge, as ids of articles, and when it was, in milliseconds since 1970. */
export interface TakenUp extends Pick<ReloadReport, 'added' | 'removed' | 'changed'> {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Which articles are new, gone, changed and as before, as ids. */
export function changesBetween(
  before: readonly Article[],
  after: readonly Article[],
): Pick<ReloadReport, 'added' | 'removed' | 'changed' | 'unchanged'> {
  const old = new Map(before.map((article) => [article.id, article]));
  const now = new Map(after.map((article) => [article.id, article]));
  const kept = [...now.keys()].filter((id) => old.has(id));
  const isSame = (id: string): boolean => haveSameText(old.get(id)!, now.get(id)!);
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: kept.filter((id) => !isSame(id)),
    unchanged: kept.filter(isSame),
  };
}
