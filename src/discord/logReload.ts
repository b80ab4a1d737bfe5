import type { Logger } from 'pino';
import type { ReloadReport } from '../library.ts';

/** Names or warnings of one list that are logged; the others are counted. */
const MOST = 8;

/** What a line of the log says of a reload: it stays short however many articles and warnings there are. */
export function summaryOf({ added, removed, changed, unchanged, warnings, troubles }: ReloadReport): object {
  return {
    added: firstOf(added),
    removed: firstOf(removed),
    changed: firstOf(changed),
    unchanged: unchanged.length,
    warnings: firstOf(warnings),
    troubles,
  };
}

/** Says in the log why a reload failed, with the path of the file: whoever asked for it may be told less, or nobody did. */
export function logNotReloaded(error: unknown, log: Pick<Logger, 'error'>): void {
  log.error({ err: error }, 'Knowledge not reloaded; the old one stays');
}

const firstOf = <Item>(
  items: readonly Item[],
): { readonly count: number; readonly first: readonly Item[] } => ({
  count: items.length,
  first: items.slice(0, MOST),
});
