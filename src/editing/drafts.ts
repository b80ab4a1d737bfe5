import { randomBytes } from 'node:crypto';

/** Why a draft can't be had: it was taken before, is somebody else's, too old, or from before a restart. */
export type DraftFate = 'taken' | 'not yours' | 'gone';

/** What became of a draft that somebody wants to put up. */
export type Taken<Draft> = { readonly kind: 'yours'; readonly draft: Draft } | { readonly kind: DraftFate };

interface Kept<Draft> {
  readonly by: string;
  readonly until: number;
  /** Null once it has been taken. */
  readonly draft: Draft | null;
}

/** Drafts at one time; an older one goes. Each may hold a file of two megabytes. */
const MOST_DRAFTS = 16;
/** Milliseconds that a draft waits for its button. */
const PATIENCE = 30 * 60_000;

/** What moderators have looked at and not yet put up, in memory alone: after a restart the file is sent again. */
export class Drafts<Draft> {
  readonly #kept = new Map<string, Kept<Draft>>();

  /** Keeps a draft and returns its key. */
  keep(draft: Draft, by: string, now = Date.now()): string {
    for (const [key, { until }] of this.#kept) if (until <= now) this.#kept.delete(key);
    for (const key of this.#kept.keys()) if (this.#kept.size >= MOST_DRAFTS) this.#kept.delete(key);
    const key = randomBytes(12).toString('base64url');
    this.#kept.set(key, { by, until: now + PATIENCE, draft });
    return key;
  }

  /** Hands out a draft, to whom it belongs and once only. */
  take(key: string, by: string, now = Date.now()): Taken<Draft> {
    const kept = this.#kept.get(key);
    if (!kept || kept.until <= now) return { kind: 'gone' };
    if (kept.by !== by) return { kind: 'not yours' };
    if (kept.draft === null) return { kind: 'taken' };
    this.#kept.set(key, { ...kept, draft: null });
    return { kind: 'yours', draft: kept.draft };
  }

  /** Takes a draft back for which nothing could be done. */
  giveBack(key: string, draft: Draft): void {
    const kept = this.#kept.get(key);
    if (kept) this.#kept.set(key, { ...kept, draft });
  }
}
