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

/** What a thread says once it has the model. */
export interface Loaded {
  readonly name: string;
  readonly dimensions: number;
  readonly memory: WebAssembly.Memory;
}

/** What a thread gives for a task. */
export type Done =
  | { readonly kind: 'encoded'; readonly vectors: Vectors }
  | { readonly kind: 'read'; readonly readings: readonly Reading[] };
