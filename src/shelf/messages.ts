import type { KnowledgeError } from '../errors.ts';
import type { Folded } from './folded.ts';

/** Where and why a file can't be read; an error itself would lose its class between processes. */
export type RefusedFile = Pick<KnowledgeError, 'file' | 'line' | 'column' | 'reason'>;

/** What the process that reads says to a `ShelfRequest`: what became of each file, and that all are done. */
export type ReadMessage =
  | { readonly kind: 'read'; readonly folded: Folded }
  | { readonly kind: 'same'; readonly file: string }
  | { readonly kind: 'refused'; readonly refusal: RefusedFile }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: unknown };
