import type { Sharing } from './model.ts';
import type { Reading, Vectors, Window } from './types.ts';

/** What a thread is started with. */
export interface ThreadData extends Sharing {
  readonly file: string;
}

/** Work for a thread. */
export type Task =
  | { readonly kind: 'encode'; readonly texts: readonly string[] }
  | { readonly kind: 'read'; readonly question: string; readonly windows: readonly Window[] };

export type Request = Task & { readonly number: number };

/** What a thread says: first whether the model is there, then a reply to each request. */
export type ThreadMessage =
  | {
      readonly kind: 'loaded';
      readonly name: string;
      readonly dimensions: number;
      readonly memory: WebAssembly.Memory;
    }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'encoded'; readonly number: number; readonly vectors: Vectors }
  | { readonly kind: 'read'; readonly number: number; readonly readings: readonly Reading[] };
