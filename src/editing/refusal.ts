import { basename } from 'node:path';
import { KnowledgeError } from '../errors.ts';

/** Why something can't be done with an article, as data: whoever shows it has the words in the reader's language. */
export type RefusalReason =
  /** The attachment: neither text nor a saved page, too large, from another host, too slow, not to be had. */
  | { readonly kind: 'wrong kind'; readonly name: string }
  | { readonly kind: 'too large'; readonly megabytes: number }
  | { readonly kind: 'strange host' }
  | { readonly kind: 'too slow'; readonly seconds: number }
  | { readonly kind: 'not fetched' }
  /** The file is no article that can be read. */
  | {
      readonly kind: 'unreadable';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly reason: string;
    }
  | { readonly kind: 'no such article' | 'several articles'; readonly name: string }
  | { readonly kind: 'unchanged'; readonly article: string }
  /** The knowledge is one file, or texts in memory, or would be empty. */
  | { readonly kind: 'one file' }
  | { readonly kind: 'in memory' }
  | { readonly kind: 'last one' }
  | { readonly kind: 'nothing to undo'; readonly article: string | null }
  | { readonly kind: 'version lost'; readonly article: string }
  | { readonly kind: 'not writable'; readonly because: DiskFault }
  | { readonly kind: 'not shown'; readonly megabytes: number };

/** What a disk says that takes nothing, or that another process is at it. */
export type DiskFault = 'read-only' | 'full' | 'no permission' | 'out of order' | 'in use';

/** Something that a moderator wanted and can't have; nothing has changed. */
export class EditingRefusal extends Error {
  override name = 'EditingRefusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, options?: ErrorOptions) {
    super(reason.kind, options);
    this.reason = reason;
  }
}

/** Refuses a file that is no article; an error of another kind stays what it is. */
export function refuseUnreadable(error: unknown): never {
  if (!(error instanceof KnowledgeError)) throw error;
  const { line, column, reason } = error;
  throw new EditingRefusal({ kind: 'unreadable', file: basename(error.file), line, column, reason });
}
